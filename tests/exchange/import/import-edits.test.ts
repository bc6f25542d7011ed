import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvText } from '~/exchange/export/csv';
import { COLUMN_KEYS } from '~/exchange/export/lead-columns';
import { runs } from '../../runs';
import { generatedSheets } from '../export/generated-sheets';
import { headingIn, planOf, rowsIn, storedRecords, wordingIn } from './import-scene';

/** Values an office may write into a column, as Excel saves them. */
const EDITS = {
  nameEn: 'Nuova Denominazione Ltd.',
  website: 'www.nuovo-sito.example',
  sector: 'spazio; satelliti',
  business: '"due"\nrighe',
  prefecture: '北海道',
  postalCode: '〒060-0001',
  address: '札幌市中央区北1条西2丁目',
  phone: '(+81) 11 555 0101',
  fax: '011-555-0102',
  email: 'nuovo@nuovo-sito.example',
  capitalJpy: '9.876.543',
  employees: '1.234',
  contactRole: 'direttrice, nuova',
  owner: 'ZZ',
  tags: 'nuovo | radar 9',
} as const;
type Edited = keyof typeof EDITS;
const COLUMNS = Object.keys(EDITS) as Edited[];

test('three cells changed in Excel are these three fields, whatever else is stored', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      generatedSheets.filter(([first]) => first?.contact !== undefined),
      fc.subarray(COLUMNS, { minLength: 3, maxLength: 3 }),
      async (sheets, edited) => {
        const csv = csvText(sheets, {
          form: 'excel',
          columns: COLUMN_KEYS,
          heading: headingIn('it'),
          wording: wordingIn('it'),
        });
        const { data } = Papa.parse<string[]>(csv.replace('\ufeff', '').trimEnd(), { delimiter: ';' });
        for (const column of edited) (data[1] ?? [])[COLUMN_KEYS.indexOf(column)] = EDITS[column];
        const saved = `\ufeff${Papa.unparse(data, { delimiter: ';', newline: '\r\n' })}`;
        const [first, ...others] = planOf(await rowsIn(saved), storedRecords(sheets));
        expect(first).toMatchObject({ is: 'changed', refusals: [] });
        expect(first?.changes.map(({ field }) => field).sort()).toEqual([...edited].sort());
        expect(others.map(({ is }) => is)).toEqual(others.map(() => 'equal'));
      },
    ),
    { numRuns: runs(500) },
  );
});
