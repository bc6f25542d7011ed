import { Chance } from './chance';
import { type FactName, type InventedCompany, inventedCompany } from './invented-company';

/** A random page with the values that should be read from it. */
export interface InventedPage {
  url: string;
  html: string;
  layout: string;
  expected: Record<string, string | number | string[]>;
}

/** Common spellings of each label. */
const LABELS: Record<FactName, readonly string[]> = {
  name: [
    '会社名',
    '商号',
    '社名',
    '名称',
    '会 社 名',
    '商　　号',
    '法人名',
    '会社名 / Company Name',
    '【会社名】',
  ],
  representative: ['代表者', '代表者名', '代表', '代 表 者', '代表者氏名', '代表者 / Representative'],
  address: [
    '所在地',
    '本社所在地',
    '住所',
    '本社',
    '所　在　地',
    '本店所在地',
    '本社住所',
    '所在地（本社）',
    '■所在地',
  ],
  phone: ['TEL', '電話番号', '電話', '代表電話', 'ＴＥＬ', '電話番号（代表）', 'お電話'],
  fax: ['FAX', 'FAX番号', 'ファックス', 'ＦＡＸ', 'ファクシミリ'],
  email: ['E-mail', 'メール', 'メールアドレス', 'Mail', '電子メール'],
  established: ['設立', '設立年月日', '設立日', '設　立', '会社設立', '設立年月'],
  capital: ['資本金', '資　本　金', '資本金の額', '資本金（単体）', '● 資本金'],
  employees: ['従業員数', '社員数', '従業員', '従 業 員 数', '従業員数（単体）', '社員数 / Employees'],
  business: ['事業内容', '業務内容', '主な事業', '主要事業', '事業概要', '営業品目'],
  corporateNumber: ['法人番号', '法 人 番 号', '法人番号（国税庁）'],
};

/** Rows with other data, which must not be read as the company's. */
const DECOYS: readonly [label: string, value: string][] = [
  ['取引銀行', '架空銀行 本店\n見本信用金庫 架空支店'],
  ['主要取引先', '株式会社見本商事\n架空重機株式会社'],
  ['売上高', '12億3,000万円（2024年3月期）'],
  ['許認可', '建設業許可 架空県知事 第1234号'],
  ['決算期', '3月'],
  ['営業時間', '9:00〜18:00（土日祝休み）'],
  ['大阪支店', '〒530-0009 大阪府大阪市北区見本町9-9-9\nTEL：06-9999-7777'],
];

const LAYOUTS: Record<string, (rows: readonly Row[]) => string> = {
  'th and td': (rows) =>
    `<table>${rows.map(([l, v]) => `<tr><th>${l}</th><td>${v}</td></tr>`).join('\n')}</table>`,
  'td and td': (rows) =>
    `<table border="1">${rows.map(([l, v]) => `<tr><td>${l}</td><td>${v}</td></tr>`).join('')}</table>`,
  'a list': (rows) => `<dl>${rows.map(([l, v]) => `<dt>${l}</dt><dd>${v}</dd>`).join('\n')}</dl>`,
  'a list in boxes': (rows) =>
    `<dl>${rows.map(([l, v]) => `<div><dt>${l}</dt><dd>${v}</dd></div>`).join('')}</dl>`,
  'a list a row': (rows) => rows.map(([l, v]) => `<dl><dt>${l}</dt>\n<dd>${v}</dd></dl>`).join('\n'),
  'a grid of boxes': (rows) =>
    `<div class="g">${rows.map(([l, v]) => `<div><div>${l}</div><div>${v}</div></div>`).join('')}</div>`,
  'a grid of spans': (rows) => rows.map(([l, v]) => `<p><span>${l}</span><span>${v}</span></p>`).join('\n'),
  'headings and paragraphs': (rows) => rows.map(([l, v]) => `<h4>${l}</h4><p>${v}</p>`).join('\n'),
  'paragraphs in turn': (rows) => rows.map(([l, v]) => `<p>${l}</p>\n<p>${v}</p>`).join('\n'),
  'label：value items': (rows) => `<ul>${rows.map(([l, v]) => `<li>${l}：${v}</li>`).join('')}</ul>`,
  'label：<br>value': (rows) => rows.map(([l, v]) => `<p>${l}：<br>${v}</p>`).join('\n'),
  'two pairs a row': (rows) => {
    const pairs = rows.map(([l, v]) => `<th>${l}</th><td>${v}</td>`);
    const lines = pairs.flatMap((pair, at) =>
      at % 2 ? [] : [`<tr>${pair}${pairs[at + 1] ?? '<th></th><td></td>'}</tr>`],
    );
    return `<table>${lines.join('\n')}</table>`;
  },
  'paragraphs in cells': (rows) =>
    `<table>${rows.map(([l, v]) => `<tr><th><p>${l}</p></th><td><p>${v}</p></td></tr>`).join('')}</table>`,
};
/** Layouts whose values are single lines. */
const ONE_LINE = new Set(['a grid of spans', 'label：value items']);

type Row = readonly [label: string, value: string];

/** The page of a seed: one company and layout, with random labels, spellings and noise. */
export function inventedPage(seed: number): InventedPage {
  const chance = new Chance(seed);
  const company = inventedCompany(chance);
  const layout = chance.pick(Object.keys(LAYOUTS));
  const kept = factsOf(chance);
  const single = ONE_LINE.has(layout);
  const decoys = chance.shuffled(DECOYS).slice(0, chance.whole(0, 4));
  const rows = kept.map((fact): Row => [chance.pick(LABELS[fact]), shown(company.facts[fact].text, single)]);
  const added = decoys.map(([label, value]): Row => [label, shown(value, single)]);
  // A branch never precedes the head office here; other tests cover their labels.
  const profile = LAYOUTS[layout]?.([...rows, ...added]) ?? '';
  const expected = Object.assign({}, ...kept.map((fact) => company.facts[fact].expected));
  return {
    url: `https://${company.host}/company/`,
    html: framed(chance, company, profile),
    layout,
    expected,
  };
}

/** The name and most of the other facts, in a common order. */
function factsOf(chance: Chance): FactName[] {
  const rest: FactName[] = [
    'representative',
    'address',
    'phone',
    'fax',
    'email',
    'established',
    'capital',
    'employees',
    'business',
    'corporateNumber',
  ];
  const kept = rest.filter(() => chance.odds(0.8));
  return ['name', ...(chance.odds(0.5) ? chance.shuffled(kept) : kept)];
}

const shown = (text: string, single: boolean): string =>
  single ? text.replaceAll('\n', ' ') : text.replaceAll('\n', '<br>\n');

function framed(chance: Chance, { nameJa, nameEn }: InventedCompany, profile: string): string {
  const title = chance.pick([`会社概要｜${nameJa}`, `${nameJa} | 会社案内`, `会社概要 - ${nameJa}`, nameJa]);
  const news = chance.odds(0.5)
    ? '<section><h2>お知らせ</h2><ul><li>2024.05.01 創業30周年を迎えました</li><li>2023.12.01 展示会に出展しました</li></ul></section>'
    : '';
  const recruit = chance.odds(0.3)
    ? '<section><h2>募集要項</h2><table><tr><th>募集人員</th><td>3名</td></tr><tr><th>給与</th><td>月給25万円</td></tr><tr><th>勤務地</th><td>東京都</td></tr></table></section>'
    : '';
  const credit = chance.odds(0.3) ? '<p><small>Designed by Mihon Web Works Inc.</small></p>' : '';
  const copyright = chance.pick([
    `© 2024 ${nameEn}`,
    `Copyright © ${nameEn} All Rights Reserved.`,
    `© ${nameJa}`,
    '',
  ]);
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>${title}</title></head><body>
<header><a href="/">${chance.odds(0.5) ? nameJa : nameEn}</a><nav><ul><li><a href="/">ホーム</a></li><li><a href="/company/">会社概要</a></li><li><a href="/business/">事業内容</a></li><li><a href="/access/">アクセス</a></li><li><a href="/contact/">お問い合わせ</a></li></ul></nav></header>
<main><h1>会社概要</h1>${news}<section><h2>${chance.pick(['会社概要', '企業情報', 'Company', '基本情報'])}</h2>${profile}</section>${recruit}</main>
<footer><p>${copyright}</p>${credit}</footer></body></html>`;
}
