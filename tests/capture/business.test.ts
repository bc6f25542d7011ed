import { expect, test } from 'vitest';
import { read } from '~/capture/read';
import { line, pageFacts } from './page-facts';

/** A company page on which so many divisions, each under its heading, have a row for their goods. */
const ofDivisions = (count: number) => {
  const rows = Array.from({ length: count }, (_, at) => ['事業品目', `架空部品${at}`] as const);
  const facts = pageFacts(
    [['会社名', '株式会社ほしかげ精機'], ['所在地', '〒100-0000 東京都千代田区架空町1-2-3'], ...rows],
    [line('© 株式会社ほしかげ精機', 'footer')],
  );
  const headings = rows.map((_, at) => ({ level: 3, text: `第${at}部門`, region: 'main' as const }));
  const lines = facts.lines.map((each, at) => ({
    ...each,
    heading: at < 4 ? -1 : Math.min(count, Math.floor((at - 4) / 2)),
  }));
  return read({ ...facts, headings, lines }).fields.business;
};

test('goods under the headings of several divisions are only offered', () => {
  expect(ofDivisions(1)?.proposed[0]?.value).toBe('架空部品0');
  expect(ofDivisions(3)?.proposed).toEqual([]);
  expect(ofDivisions(3)?.offered.map(({ value }) => value)).toContain('架空部品2');
});
