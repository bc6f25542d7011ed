import { indexedRecords, type StoredRows } from '~/domain/import/existing-records';
import { type ImportChoice, planner } from '~/domain/import/plan';
import type { ImportedRow } from '~/domain/import/row';
import type { LeadSheet } from '~/domain/leads/lead-sheet';
import { isCustomKey } from '~/domain/missions/custom-field';
import { customColumns } from '~/exchange/custom-columns';
import { COLUMN_KEYS, type ColumnKey, type ExportColumn, type Wording } from '~/exchange/export/lead-columns';
import { type Delimiter, delimiterOf } from '~/exchange/import/delimiter';
import type { Encoding } from '~/exchange/import/encoding';
import { proposedTargets, type Target } from '~/exchange/import/headings';
import { fileTable, openFile } from '~/exchange/import/open-file';
import { ownHeadings } from '~/exchange/import/own-headings';
import { importedRows } from '~/exchange/import/rows';
import type { SourceTable } from '~/exchange/import/source-table';
import { importWords } from '~/exchange/import/words';
import { LOCALES, type Locale, t, wordFor } from '~/locales/text';
import { FIELDS } from '../export/generated-sheets';

/** Wording of an office in one language. */
export const wordingIn = (locale: Locale): Wording => ({
  stage: (id, own) => wordFor(locale, 'stage', id, own),
  step: (id, own) => wordFor(locale, 'step', id, own),
  kind: (kind) => wordFor(locale, 'kind', kind, undefined),
  word: (group, id) => wordFor(locale, group as 'outcome', id, undefined),
});
const columnIn = (locale: Locale, key: ColumnKey): string => t(locale, `column.${key}` as 'column.id');
/** The custom fields of the generated leads' mission as columns. */
export const custom = () =>
  customColumns(
    [{ id: 'mission' as never, fields: [...FIELDS] }],
    LOCALES.flatMap((locale) => COLUMN_KEYS.map((key) => columnIn(locale, key))),
  );
export const headingIn =
  (locale: Locale) =>
  (key: ExportColumn): string =>
    isCustomKey(key) ? String(custom().find((column) => column.key === key)?.heading) : columnIn(locale, key);

export const words = () => importWords(LOCALES, (locale, group, id) => wordFor(locale, group, id, undefined));
export const headings = () => ownHeadings(LOCALES, (locale, key) => headingIn(locale)(key), custom());

/** A chosen file with this content. */
export const fileOf = (content: string | Uint8Array): Blob => new Blob([content as BlobPart]);

/** Reads a file's cells with the likeliest encoding and delimiter. */
export async function tableIn(
  content: string | Uint8Array,
  how: { encoding?: Encoding; delimiter?: Delimiter } = {},
): Promise<SourceTable> {
  const file = fileOf(content);
  const opened = await openFile(file);
  if (opened.kind === 'workbook') return fileTable(file, opened);
  const { encodings, delimiter } = opened;
  const [encoding = 'utf-8'] = encodings;
  return fileTable(file, { kind: 'text', encoding, delimiter, ...how });
}

/** Parses a file's rows, columns by their headings or by `targets`. */
export async function rowsIn(
  content: string | Uint8Array,
  targets?: readonly Target[],
): Promise<ImportedRow[]> {
  const table = await tableIn(content);
  return importedRows(table, targets ?? proposedTargets(table.heads, headings()), words());
}

/** The stored records of these sheets. */
export function storedRecords(sheets: readonly LeadSheet[]): StoredRows {
  const unique = <T extends { id: string }>(rows: T[]) => [
    ...new Map(rows.map((row) => [row.id, row])).values(),
  ];
  return {
    missions: unique(sheets.map(({ mission }) => mission)),
    events: unique(sheets.map(({ event }) => event)),
    organisations: unique(sheets.map(({ organisation }) => organisation)),
    leads: sheets.map(({ lead }) => lead),
    contacts: sheets.flatMap(({ contacts }) => contacts),
    followUps: sheets.flatMap(({ followUps }) => followUps),
    introductions: sheets.flatMap(({ lead, members, mission }) =>
      members.map((name) => ({
        id: `${lead.id}:${name}`,
        leadId: lead.id,
        memberId: mission.members.find((member) => member.name === name)?.id ?? '',
        state: 'interested',
      })),
    ) as unknown as StoredRows['introductions'],
    notes: new Map(sheets.map(({ lead, notes }) => [lead.id, notes])),
  };
}

/** The plan of a file's rows. */
export function planOf(rows: readonly ImportedRow[], saved: StoredRows, choice: Partial<ImportChoice> = {}) {
  const eventId = saved.events[0]?.id as ImportChoice['eventId'];
  const plan = planner(
    indexedRecords(saved),
    {
      eventId,
      persons: true,
      over: true,
      endSteps: true,
      answers: new Map(),
      events: new Map(),
      members: new Map(),
      ...choice,
    },
    new Set(),
  );
  return rows.map(plan);
}

export { delimiterOf };
