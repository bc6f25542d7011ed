import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/universal';
import type { LeadSheet } from '~/domain/leads/lead-sheet';
import { csvText } from '~/exchange/export/csv';
import { PRESETS, presetColumns } from '~/exchange/export/presets';
import { leadTable } from '~/exchange/export/table';
import { withoutPersonal } from '~/exchange/export/without-personal';
import { workbookTable } from '~/exchange/export/workbook-rows';
import { LOCALES, type Locale } from '~/locales/text';
import { runs } from '../../runs';
import { generatedSheets } from '../export/generated-sheets';
import { workbook } from '../workbook';
import { custom, headingIn, planOf, rowsIn, storedRecords, wordingIn } from './import-scene';

const written = (sheets: LeadSheet[], preset: 'excel' | 'raw' | 'impersonal', locale: Locale) => {
  const choice = PRESETS[preset];
  return csvText('impersonal' in choice ? sheets.map(withoutPersonal) : sheets, {
    form: choice.form,
    columns: presetColumns(choice, custom()),
    heading: headingIn(locale),
    wording: wordingIn(locale),
  });
};
const EQUAL = { is: 'equal', changes: [], refusals: [] };
const outcomes = (plan: ReturnType<typeof planOf>) =>
  plan.map(({ is, changes, refusals }) => ({ is, changes, refusals }));

describe('a file of leads that comes back unchanged', () => {
  test('changes nothing, whichever CSV and language it was written in', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        generatedSheets,
        fc.constantFrom('excel', 'raw', 'impersonal'),
        fc.constantFrom(...LOCALES),
        async (sheets, preset, locale) => {
          const plan = planOf(await rowsIn(written(sheets, preset, locale)), storedRecords(sheets));
          expect(outcomes(plan)).toEqual(sheets.map(() => EQUAL));
        },
      ),
      { numRuns: runs(3_000) },
    );
  });

  test('changes nothing as a workbook either', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(withPhones, fc.constantFrom(...LOCALES), async (sheets, locale) => {
        const table = leadTable(
          sheets,
          presetColumns(PRESETS.xlsx, custom()),
          headingIn(locale),
          wordingIn(locale),
        );
        const file = workbook([{ name: 'Leads', table: workbookTable(table) }]);
        const plan = planOf(await rowsIn(new Uint8Array(await file.arrayBuffer())), storedRecords(sheets));
        expect(outcomes(plan)).toEqual(sheets.map(() => EQUAL));
      }),
      { numRuns: runs(100) },
    );
  });

  test('changes nothing as a CSV that was opened and saved as a workbook', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(generatedSheets, async (sheets) => {
        const { data } = Papa.parse<string[]>(written(sheets, 'excel', 'it').replace('\ufeff', ''), {
          delimiter: ';',
          skipEmptyLines: true,
        });
        const rows = data.map((cells) => cells.map(savedCell));
        const file = await writeExcelFile([{ sheet: 'missione', data: rows }]).toBlob();
        const plan = planOf(await rowsIn(new Uint8Array(await file.arrayBuffer())), storedRecords(sheets));
        expect(outcomes(plan)).toEqual(sheets.map(() => EQUAL));
      }),
      { numRuns: runs(100) },
    );
  });
});

/** Phones begin with a plus, which shows that the workbook's cells have no guards. */
const withPhones = generatedSheets.map((sheets) =>
  sheets.map((sheet) => ({ ...sheet, organisation: { ...sheet.organisation, phone: '+81362776451' } })),
);

/** A CSV cell as a spreadsheet saves it: what looks like a number is one. */
function savedCell(cell: string) {
  if (/^\d{1,15}$/.test(cell)) return { value: Number(cell), type: Number };
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(cell) ?? [];
  if (day && Number(year) > 1900)
    return { value: new Date(`${year}-${month}-${day}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
  // The package mistakes inherited object properties for texts.
  return cell ? { value: cell in {} ? `${cell} ` : cell, type: String } : null;
}
