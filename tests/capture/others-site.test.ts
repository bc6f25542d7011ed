import { describe, expect, test } from 'vitest';
import { read } from '~/capture/read';
import type { PageFacts } from '~/domain/capture/page-facts';
import { line, pageFacts } from './page-facts';

const ROWS = [
  ['会社名', '株式会社ほしかげ精機'],
  ['所在地', '〒100-0000 東京都千代田区架空町1-2-3'],
  ['電話', '03-9999-0001'],
  ['設立', '1990年4月'],
] as const;
const JOB = [
  ['仕事内容', '研磨'],
  ['給与', '月給23万円'],
  ['応募資格', '不問'],
] as const;
/** A page with the profile of a firm, on a site with the given title, menu and copyright notice. */
const onSite = (
  title: string,
  menu: string,
  notice: string,
  rows: readonly (readonly [string, string])[] = ROWS,
): PageFacts => ({
  ...pageFacts(rows, [line(menu, 'header'), line(notice, 'footer')]),
  url: 'https://www.site.example/list/12',
  title,
});
/** A page of a site that states its name. */
const named = (name: string, facts: PageFacts): PageFacts => ({
  ...facts,
  meta: [...facts.meta, { name: 'og:site_name', content: name }],
});
const proposed = ({ fields }: ReturnType<typeof read>) =>
  Object.values(fields).flatMap((field) => field.proposed.map(({ value }) => value));

describe('the profile of a firm on a site that another body runs', () => {
  test.each([
    ['a fair', onSite('株式会社ほしかげ精機｜架空宇宙展 2025', '開催概要', '© 見本展示株式会社')],
    ['a list of exhibitors', onSite('株式会社ほしかげ精機 | 小間番号12', '出展者一覧', '© 見本展示株式会社')],
    ['a directory', onSite('株式会社ほしかげ精機 | 架空企業ナビ', '会社を探す', '© 例示情報株式会社')],
    ['a chamber', onSite('会員企業紹介 | 架空商工会議所', '会員企業', '© 架空商工会議所')],
    ['a job board', onSite('研磨 | てしごと', 'ログイン', '© てしごと株式会社', [...JOB, ...ROWS])],
    [
      'prices of shares',
      onSite('ほしかげ精機【9999】：企業情報 - みほん株価', '銘柄検索', '© 見本相場株式会社'),
    ],
    [
      'prices of shares without a copyright notice',
      named(
        'みほんマネー',
        onSite('(株)ほしかげ精機の株価・企業情報 - みほんマネー', 'ログイン', '免責事項'),
      ),
    ],
    [
      'prices of shares with a menu of them',
      onSite('企業情報｜みほんマネー', '株価ランキング', '© みほんマネー株式会社', [
        ...ROWS,
        ['証券コード', '9999'],
      ]),
    ],
  ])('on that of %s it is offered and not filled in', (_, facts) => {
    const extraction = read(facts);
    expect(proposed(extraction)).toEqual([]);
    expect(extraction.fields.nameJa?.offered[0]?.value).toBe('株式会社ほしかげ精機');
    expect(extraction.fields.phone?.offered[0]?.value).toBe('+81399990001');
    expect(extraction.elsewhere).toBe(true);
    const marked = read({ ...facts, selection: '株式会社ほしかげ精機' });
    expect(marked.fields.phone?.proposed[0]?.value).toBe('+81399990001');
  });

  test.each([
    ['its own name in the title', onSite('出展者情報 | 株式会社ほしかげ精機', '製品', '© 見本販売株式会社')],
    ['its own copyright', onSite('会員企業紹介', '会社を探す', '© 株式会社ほしかげ精機')],
    ['no word of a list', onSite('会社概要 | ホシカゲ', '製品', '© 見本持株株式会社')],
    [
      'a page for its own shareholders',
      onSite('株価情報 | 株式会社ほしかげ精機', '株主・投資家情報', '© 見本持株株式会社', [
        ...ROWS,
        ['証券コード', '9999'],
      ]),
    ],
    [
      'a title that says only what it is about',
      onSite('株価情報', 'IR情報', '', [...ROWS, ['証券コード', '9999']]),
    ],
    [
      'a code of its own shares',
      onSite('会社概要', 'IR情報', '© 2025 ほしかげ精機', [...ROWS, ['証券コード', '9999（東証）']]),
    ],
    ['a vacancy', onSite('採用 | ほしかげ精機', '採用', '© ほしかげ精機', [...JOB, ...ROWS])],
  ])('with %s the site is its own', (_, facts) => {
    expect(proposed(read(facts))).toContain('株式会社ほしかげ精機');
  });
});

describe('a page that presents another firm than the one that runs the site', () => {
  test('of a job board with a firm for an operator gives nothing', () => {
    const notice = '運営：てしごと求人株式会社';
    const facts = onSite('研磨 | てしごと求人', 'ログイン', notice, [...JOB, ROWS[0]]);
    expect(proposed(read(facts))).toEqual([]);
  });

  test('named as the hirer in stated data is only offered', () => {
    const stated = {
      '@type': 'JobPosting',
      hiringOrganization: {
        '@type': 'Organization',
        name: '株式会社ほしかげ精機',
        sameAs: 'https://www.hoshikage-seiki.example/',
      },
    };
    const facts = {
      ...onSite('研磨 | てしごと', 'ログイン', '© てしごと'),
      jsonLd: [JSON.stringify(stated)],
    };
    const { fields } = read(facts);
    expect(proposed(read(facts))).toEqual([]);
    expect(fields.nameJa?.offered[0]?.value).toBe('株式会社ほしかげ精機');
    expect(fields.capitalJpy ?? fields.established).toBeDefined();
    const own = { ...facts, url: 'https://www.hoshikage-seiki.example/recruit/' };
    expect(proposed(read(own))).toContain('株式会社ほしかげ精機');
  });

  test('in a heading on the page of a fair is only offered', () => {
    const facts = onSite(
      '株式会社ほしかげ精機｜出展者情報｜架空宇宙展 2025',
      '出展者一覧',
      '事務局',
      ROWS.slice(1),
    );
    const heading = { level: 1, text: '株式会社ほしかげ精機', region: 'main' as const };
    const lines = [{ ...line('株式会社ほしかげ精機'), level: 1 }, ...facts.lines];
    const cells = facts.cells.map((cell) => ({ ...cell, from: cell.from + 1, to: cell.to + 1 }));
    const extraction = read({ ...facts, headings: [heading], lines, cells });
    expect(proposed(extraction)).toEqual([]);
    expect(extraction.fields.phone?.offered[0]?.value).toBe('+81399990001');
  });

  test('of a directory named as one gives nothing', () => {
    const firms = ['株式会社ほしかげ精機', '見本商事株式会社', '例示工業株式会社'];
    const lines = firms.flatMap((name) => [
      line(name),
      line('東京都千代田区架空町1-2-3'),
      line('TEL 03-9999-0001'),
    ]);
    const title = '東京都の企業一覧｜架空企業ディレクトリ';
    const facts = { ...pageFacts([], [...lines, line('© 架空企業ディレクトリ', 'footer')]), title };
    expect(proposed(read(facts))).toEqual([]);
  });
});

describe('a page of a repository', () => {
  const heading = { level: 1, text: 'hoshi / parser', region: 'main' as const };
  const on = (parts: readonly string[], more: readonly ReturnType<typeof line>[] = []): PageFacts => ({
    ...pageFacts(
      [],
      [
        ...parts.map((text) => line(text)),
        line('A parser of star charts. 〒100-0000 東京都千代田区架空町1-2-3 TEL 03-9999-0001'),
        ...more,
        line('© 2025 Codeyard, Inc.', 'footer'),
      ],
    ),
    url: 'https://codeyard.example/hoshi/parser',
    title: 'hoshi/parser: A parser of star charts · Codeyard',
    headings: [heading],
  });

  test.each([
    ['in English', ['Code', 'Issues 12', 'Pull requests', '1,204 commits', '3 branches', 'README.md']],
    [
      'with figures after the words',
      ['Commits\t310', 'Branches\t2', 'Tags\t4', 'Forks\t9', 'Merge requests 5'],
    ],
    ['in Japanese', ['課題', 'プルリクエスト 2', 'コミット', 'ブランチ', 'フォーク 3']],
  ])('is not of the firm that runs the host: %s', (_, parts) => {
    expect(proposed(read(named('Codeyard', on(parts))))).toEqual([]);
  });

  test('is one only with several of its parts', () => {
    expect(proposed(read(named('Codeyard', on(['Issues', 'Releases']))))).toContain('Codeyard, Inc.');
  });
});

test('a newspaper is never filled in as the company of its article', () => {
  const article: PageFacts = {
    ...pageFacts([], [line('新工場の稼働を伝える記事', 'main'), line('© 株式会社架空経済新聞社', 'footer')]),
    url: 'https://www.shimbun.example/articles/12',
    title: '新工場が稼働｜架空経済新聞',
    meta: [
      { name: 'og:type', content: 'article' },
      { name: 'og:site_name', content: '架空経済新聞' },
    ],
  };
  expect(proposed(read(article)).join(' ')).not.toContain('架空経済新聞');
});
