import { expect, test } from 'vitest';
import { joinExtractions, read } from '~/capture/read';
import type { ExtractedField, Extraction } from '~/domain/capture/extraction';
import type { PageFacts } from '~/domain/capture/page-facts';
import { line, pageFacts } from './page-facts';

/** A page with a table of labels and values, and the owner's copyright in the footer. */
const profile = (rows: [label: string, value: string][], more: Partial<PageFacts> = {}): PageFacts => ({
  ...pageFacts(rows, [line('© 株式会社ほしかげ精機', 'footer')]),
  title: '会社概要｜株式会社ほしかげ精機',
  ...more,
});
const NAME: [string, string] = ['会社名', '株式会社ほしかげ精機'];
const valuesOf = ({ fields }: Extraction, field: ExtractedField) => ({
  proposed: fields[field]?.proposed.map(({ value }) => value) ?? [],
  offered: fields[field]?.offered.map(({ value }) => value) ?? [],
});

test('the numbers of a row for phone and of one for fax are told apart', () => {
  const extraction = read(profile([NAME, ['電話', '03-9999-0001'], ['FAX', '03-9999-0002']]));
  expect(valuesOf(extraction, 'phone').proposed).toEqual(['+81399990001']);
  expect(valuesOf(extraction, 'fax').proposed).toEqual(['+81399990002']);
});

test('an example address is not the company’s', () => {
  const rows: [string, string][] = [NAME, ['メール', 'info@hoshikage-seiki.example']];
  const facts = profile([...rows, ['E-mail', 'yourname@hoshikage-seiki.example']]);
  expect(valuesOf(read(facts), 'emails')).toEqual({
    proposed: ['info@hoshikage-seiki.example'],
    offered: [],
  });
});

test('what is doubtful is offered and not filled in', () => {
  const rows: [string, string][] = [NAME, ['メール', 'info@hoshikage-seiki.example']];
  const facts = profile(rows);
  const extraction = read({
    ...facts,
    lines: [...facts.lines, line('制作 web@seisaku-kakuu.example', 'footer')],
  });
  expect(valuesOf(extraction, 'emails')).toEqual({
    proposed: ['info@hoshikage-seiki.example'],
    offered: ['web@seisaku-kakuu.example'],
  });
});

test('the number on a news page is not that of the company it is about', () => {
  const article = profile([NAME, ['電話', '03-9999-0001']], {
    url: 'https://www.kakuu-shimbun.example/2025/05/hoshikage',
    title: '株式会社ほしかげ精機が新工場｜架空経済新聞',
    meta: [{ name: 'article:published_time', content: '2025-05-22' }],
  });
  expect(valuesOf(read({ ...article, meta: [] }), 'phone').proposed).toEqual(['+81399990001']);
  const { fields } = read(article);
  expect(Object.values(fields).flatMap(({ proposed }) => proposed)).toEqual([]);
});

test('an address is taken whole from one of two pages', () => {
  const first = read(profile([NAME, ['所在地', '〒100-0000 東京都千代田区架空町1-2-3']]));
  const second = read(profile([NAME, ['所在地', '大阪府大阪市架空町4-5-6']]));
  const joined = joinExtractions(first, second);
  expect(valuesOf(joined, 'prefecture').proposed).toEqual(['大阪府']);
  expect(valuesOf(joined, 'addressRest').proposed).toEqual(['大阪市架空町4-5-6']);
  expect(valuesOf(joined, 'postalCode')).toEqual({ proposed: [], offered: ['100-0000'] });
});
