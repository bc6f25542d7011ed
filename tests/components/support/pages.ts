import type { PageFacts, PageLine } from '~/domain/capture/page-facts';

type Rows = readonly (readonly [label: string, value: string])[];

const line = (over: Partial<PageLine> & Pick<PageLine, 'text'>): PageLine => ({
  depth: 6,
  shared: 4,
  level: 0,
  linked: false,
  heading: 0,
  region: 'main',
  shown: true,
  ...over,
});

/** What a company's profile page holds: a heading, one table, and whose page it is in its footer. */
export function profilePage(
  url: string,
  name: string,
  rows: Rows,
  further: readonly string[] = [],
): PageFacts {
  const table = rows.flatMap(([label, value]) => [line({ text: label }), line({ text: value, shared: 5 })]);
  const lines = [
    line({ text: '会社概要', depth: 3, level: 1, shared: 1 }),
    ...table,
    ...further.map((text) => line({ text, depth: 3, shared: 2 })),
    line({ text: `© ${name}`, depth: 2, shared: 1, heading: -1, region: 'footer' }),
  ];
  const cells = table.map((_, at) => ({
    block: 0,
    row: Math.floor(at / 2),
    column: at % 2,
    head: at % 2 === 0,
    span: 1,
    rows: 1,
    list: false,
    from: at + 1,
    to: at + 2,
  }));
  return {
    url,
    title: `会社概要｜${name}`,
    language: 'ja',
    meta: [],
    headings: [{ level: 1, text: '会社概要', region: 'main' }],
    lines,
    cells,
    links: [],
    images: [],
    jsonLd: [],
    stated: [],
    selection: '',
    translated: false,
    frameUnread: false,
    cut: false,
    readAt: '2026-11-20T03:00:00.000Z',
  };
}

/** The profile page of みらい衛星, as the sample site has it. */
export const MIRAI_PAGE = profilePage('http://www.mirai-eisei.example/company/', 'みらい衛星株式会社', [
  ['商号', 'みらい衛星株式会社'],
  ['英文商号', 'Mirai Satellite Inc.'],
  ['法人番号', '7999901000001'],
  ['所在地', '〒305-0000 茨城県つくば市架空一丁目2番地3'],
  ['電話番号', '029-000-0001'],
  ['メール', 'info@mirai-eisei.example'],
  ['設立', '2018年4月2日'],
  ['資本金', '1億2,345万円'],
  ['代表者', '代表取締役社長　架空　花子'],
  ['従業員数', '48名'],
]);

/** The profile page of そらレーダー, another company's. */
export const SORA_PAGE = profilePage('http://www.sora-radar.example/about/', '株式会社そらレーダー', [
  ['会社名', '株式会社そらレーダー'],
  ['英文社名', 'Sora Radar Inc.'],
  ['電話', '03-9999-0001'],
]);
