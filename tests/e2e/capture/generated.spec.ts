// Pages made by chance, label spellings × layouts × value spellings × noise; rules were written with the first seeds in view, never the second.
import { EXTRACTED_FIELDS, type Extraction, LIST_FIELDS } from '../../../domain/capture/extraction';
import { type InventedPage, inventedPage } from '../../capture/invented-page';
import { expect, test } from './reader';

const SEEDS = { shown: [1, 60], held: [10_001, 10_060] } as const;
/** Fields that the generator does not state, or that every page has. */
const UNTOLD = new Set(['legalForm', 'website', 'contactFormUrl', 'fiscalYearEnd', 'customers', 'sites']);

for (const [which, [first, last]] of Object.entries(SEEDS))
  test(`generated pages are read like a careful person: seeds ${which}`, async ({ readMarkup }) => {
    test.setTimeout(120_000);
    const count = { right: 0, wrong: 0, missed: 0 };
    const slips: string[] = [];
    for (let seed = first; seed <= last; seed++) {
      const page = inventedPage(seed);
      const { draft } = await readMarkup(page.html, page.url);
      for (const slip of compared(draft, page, count)) slips.push(`seed ${seed}, ${page.layout}: ${slip}`);
    }
    const precision = count.right / (count.right + count.wrong);
    const recall = count.right / (count.right + count.missed);
    const figures = `precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`;
    test.info().annotations.push({ type: 'figures', description: figures });
    expect(Math.min(precision, recall), [figures, ...slips].join('\n')).toBeGreaterThanOrEqual(0.98);
  });

/** Counts what is right, wrong and missed, and tells each slip. */
function compared(
  draft: Extraction,
  { expected }: InventedPage,
  count: { right: number; wrong: number; missed: number },
): string[] {
  return EXTRACTED_FIELDS.filter((field) => !UNTOLD.has(field)).flatMap((field) => {
    const values = draft.fields[field]?.proposed.map(({ value }) => value) ?? [];
    const got = LIST_FIELDS.includes(field) ? values : values.slice(0, 1);
    const want = [expected[field] ?? []].flat();
    if (folded(got) === folded(want)) {
      if (want.length) count.right++;
      return [];
    }
    if (got.length) count.wrong++;
    if (want.length) count.missed++;
    return [`${field}: want ${want} got ${got}`];
  });
}

const folded = (values: readonly (string | number)[]): string =>
  values
    .map((value) => String(value).normalize('NFKC').replace(/\s+/g, ''))
    .sort()
    .join('|');
