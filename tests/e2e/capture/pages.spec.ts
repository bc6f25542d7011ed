// Invented pages with what a careful person would keep of each: tests/fixtures/pages/NAME.html and NAME.json.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExtractedField, Extraction } from '../../../domain/capture/extraction';
import { EXTRACTED_FIELDS, LIST_FIELDS } from '../../../domain/capture/extraction';
import { ON_DEMAND } from '../../../scripts/capture/labelled-pages.mjs';
import { expect, test } from './reader';

type Value = string | number | string[] | null;
interface Expected {
  url: string;
  charset?: string;
  /** Selector of what the user marked before the click. */
  select?: string;
  /** What the page is there to show. */
  rule: string;
  expected: Partial<Record<ExtractedField, Value>>;
  /** Other values a careful person would accept; null where leaving it empty is right too. */
  alsoOk?: Partial<Record<ExtractedField, Value[]>>;
  /** What each company's choice brings, where the page presents several; then nothing is filled in at first. */
  companies?: Partial<Record<ExtractedField, Value>>[];
  /** What of the marked text becomes the note; compared only where something is marked. */
  note?: string;
}

const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures', 'pages');

for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.html'))) {
  const id = name.replace('.html', '');
  const told = join(FOLDER, `${id}.json`);
  test(`${id} is read like a careful person`, async ({ reader }) => {
    expect(existsSync(told), 'a page without its expected values proves nothing').toBe(true);
    const {
      rule,
      expected,
      alsoOk = {},
      companies = [],
      note,
      ...page
    } = JSON.parse(readFileSync(told, 'utf8')) as Expected;
    const { draft, changed } = await reader.read({ id, ...page, file: join(FOLDER, name) });
    expect(wrongIn(draft, expected, alsoOk), rule).toEqual([]);
    const choices = (draft.companies ?? []).map(({ fields }) => ({ ...draft, fields }));
    expect(choices.length, rule).toBe(companies.length);
    choices.forEach((choice, at) => {
      expect(wrongIn(choice, companies[at] ?? {}, {}), rule).toEqual([]);
    });
    expect(draft.note, rule).toBe(note);
    expect(changed, 'the page is left as it was').toBe(false);
  });
}

/** `field: want … got …` for every field that is neither as expected nor as accepted. */
function wrongIn(
  draft: Extraction,
  expected: Expected['expected'],
  alsoOk: NonNullable<Expected['alsoOk']>,
): string[] {
  return EXTRACTED_FIELDS.flatMap((field) => {
    const want = expected[field] ?? null;
    if (ON_DEMAND.includes(field) && !(field in expected)) return [];
    const values = draft.fields[field]?.proposed.map(({ value }) => value) ?? [];
    const got = LIST_FIELDS.includes(field) ? values : (values[0] ?? null);
    const accepted = [want, ...(alsoOk[field] ?? [])];
    const fold = field === 'addressRest' ? (value: Value) => folded(value).replaceAll(',', '') : folded;
    if (accepted.some((each) => fold(each) === fold(got))) return [];
    return [`${field}: want ${JSON.stringify(want)} got ${JSON.stringify(got)}`];
  });
}

/** Equal but for width, blanks and case; lists in any order. */
function folded(value: Value): string {
  if (value === null || (Array.isArray(value) && !value.length)) return '';
  return [value]
    .flat()
    .map((each) => String(each).normalize('NFKC').replace(/\s+/g, '').replace(/\/$/, '').toLowerCase())
    .sort()
    .join('|');
}
