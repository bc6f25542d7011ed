import Papa from 'papaparse';
import type { ImportChoice } from '~/domain/import/plan';
import type { PlannedRow } from '~/domain/import/planned-row';
import type { ImportedRow } from '~/domain/import/row';
import { csvText } from '~/exchange/export/csv';
import { COLUMN_KEYS, type ColumnKey } from '~/exchange/export/lead-columns';
import { importLeads, importPlan, leadSheets } from '~/storage';
import { database } from '~/storage/core/database';
import { headingIn, rowsIn, wordingIn } from '../../exchange/import/import-scene';
import { TODAY, VENTURE_CAFE } from './store';

const SOURCE = 'elenco.csv';

/** The office's file of all leads, with some cells changed, as Excel saves it. */
export async function officeFile(edits: readonly Partial<Record<ColumnKey, string>>[] = []): Promise<string> {
  const sheets = await leadSheets(undefined);
  const csv = csvText(sheets, {
    form: 'excel',
    columns: COLUMN_KEYS,
    heading: headingIn('it'),
    wording: wordingIn('it'),
  });
  const { data } = Papa.parse<string[]>(csv.replace('\ufeff', '').trimEnd(), { delimiter: ';' });
  for (const [at, edit] of edits.entries())
    for (const [key, cell] of Object.entries(edit)) {
      const row = data[at + 1];
      if (row) row[COLUMN_KEYS.indexOf(key as ColumnKey)] = cell;
    }
  return `\ufeff${Papa.unparse(data, { delimiter: ';', newline: '\r\n' })}\r\n`;
}

export const choice = (over: Partial<ImportChoice> = {}): ImportChoice => ({
  eventId: VENTURE_CAFE,
  persons: true,
  over: true,
  endSteps: true,
  answers: new Map(),
  events: new Map(),
  members: new Map(),
  ...over,
});

const noPause = async () => undefined;

/** The plan of a file's rows. */
export async function planned(
  content: string,
  over: Partial<ImportChoice> = {},
): Promise<{ rows: ImportedRow[]; plan: PlannedRow[] }> {
  const rows = await rowsIn(content);
  return { rows, plan: await importPlan({ rows, choice: choice(over) }, noPause) };
}

/** Imports a file as planned; resolves with the result of each row. */
export async function imported(content: string, over: Partial<ImportChoice> = {}): Promise<PlannedRow[]> {
  const { rows, plan } = await planned(content, over);
  return importLeads({ rows, choice: choice(over) }, plan, { source: SOURCE, today: TODAY });
}

/** Result of each row in short. */
export const outcomes = (plan: readonly PlannedRow[]): string[] =>
  plan.map(({ is, refusals }) => [is, ...refusals.map(({ code }) => code)].join(' '));

/** The planned field changes of each row. */
export const changesOf = (plan: readonly PlannedRow[]): string[][] =>
  plan.map(({ changes }) =>
    changes.map(({ field, before, after }) => `${field}: ${before ?? ''} → ${after}`),
  );

/** Every row of every table. */
export const store = async (): Promise<Record<string, unknown[]>> =>
  Object.fromEntries(
    await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );
