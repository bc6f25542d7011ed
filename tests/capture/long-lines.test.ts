import { describe, expect, test } from 'vitest';
import { read } from '~/capture/read';
import type { PageFacts, PageLine } from '~/domain/capture/page-facts';

const LONGEST = 2_000;
const line = (text: string): PageLine => ({
  text,
  depth: 3,
  shared: 2,
  level: 0,
  linked: false,
  heading: -1,
  region: 'main',
  shown: true,
});
const facts = (lines: PageLine[], more: Partial<PageFacts> = {}): PageFacts => ({
  url: 'https://www.hoshikage-seiki.example/company/',
  title: '',
  language: 'ja',
  meta: [],
  headings: [],
  lines,
  cells: [],
  links: [],
  images: [],
  jsonLd: [],
  stated: [],
  selection: '',
  translated: false,
  frameUnread: false,
  cut: false,
  readAt: '2025-05-22T03:00:00.000Z',
  ...more,
});
const OWN = [
  line('株式会社ほしかげ精機'),
  line('〒100-0000 東京都千代田区架空町1-2-3'),
  line('TEL 03-9999-0001'),
];
const LABELS = ['英文社名', '所在地', 'TEL/FAX', '設立', '資本金', '従業員数', '代表者', '事業内容', 'URL'];
/** Texts that may cause a pattern to backtrack. */
const UNITS = [
  ...[' ', '\t', 'a', 'A ', '0', '1-', '1,', '.a', 'a@', 'http://a', '(a', '[at]', 'via '],
  ...['（', '：', '／', '・', '-', 'ー', '〒', '年', '1年', '市', '東京都', '山 ', '株式会社', '代表取締役'],
];

/** 200 kB of one text, as lines and as the value of every label. With superlinear backtracking the test would time out. */
describe('200 kB of one repeated text', () => {
  test.each(UNITS)('%j does not keep the rest of the page from being read', { timeout: 10_000 }, (unit) => {
    const long = unit.repeat(Math.ceil(LONGEST / unit.length)).slice(0, LONGEST);
    const lines = [...OWN, ...Array.from({ length: 97 }, () => line(long))];
    const { fields } = read(facts(lines, { title: long, selection: '' }));
    expect(fields.phone?.proposed[0]?.value).toBe('+81399990001');

    const rows = LABELS.flatMap((label) => [line(label), ...Array.from({ length: 11 }, () => line(long))]);
    const cells = LABELS.flatMap((_, row) =>
      [0, 1].map((column) => ({
        block: 0,
        row,
        column,
        head: column === 0,
        span: 1,
        rows: 1,
        list: false,
        from: row * 12 + column,
        to: row * 12 + (column ? 12 : 1),
      })),
    );
    const { fields: labelled } = read(facts([...rows, ...OWN], { cells, selection: long }));
    for (const { proposed } of Object.values(labelled))
      for (const { value, evidence } of proposed) {
        expect(value.length).toBeLessThanOrEqual(LONGEST);
        expect(evidence.quote.length).toBeLessThanOrEqual(500);
      }
  });
});
