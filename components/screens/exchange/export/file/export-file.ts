import type { Day } from '~/domain/dates/day';
import type { LeadSheet } from '~/domain/leads/lead-sheet';
import type { CustomColumn } from '~/exchange/custom-columns';
import { contactTable, followUpTable } from '~/exchange/export/contact-and-step-tables';
import { csvLines } from '~/exchange/export/csv';
import { summaryTable } from '~/exchange/export/event-summary';
import { legendTable } from '~/exchange/export/legend';
import { type ExportChoice, presetColumns } from '~/exchange/export/presets';
import { leadTable, type Table } from '~/exchange/export/table';
import { withoutPersonal } from '~/exchange/export/without-personal';
import { workbookTable } from '~/exchange/export/workbook-rows';
import { fileInSlices } from '~/exchange/time-slices';
import { dayHere } from '~/locales/days';
import { t } from '~/locales/text';
import type { EventWithCount } from '~/storage';
import { headingsIn, legendIn, wordingIn } from './file-texts';

/** Content of an export file. The texts of its language must be loaded. */
export interface ExportContent {
  choice: ExportChoice;
  sheets: readonly LeadSheet[];
  occasions: readonly Pick<EventWithCount, 'event' | 'mission'>[];
  /** Custom fields of their missions. */
  fields: readonly CustomColumn[];
}

interface ExportOptions {
  /** Initials of the author. */
  by: string;
  today: Day;
  signal: AbortSignal;
  onRows: (rows: number) => void;
}

type NamedTable = ['sheet.leads' | 'sheet.contacts' | 'sheet.followUps' | 'sheet.legend', Table];

/** The headings and rows of the file; rows are made lazily. */
export function exportTable({ choice, sheets, occasions, fields }: ExportContent): Table {
  const [heading, wording] = [headingsIn(choice.headings, fields), wordingIn(choice.headings)];
  return choice.form === 'summary'
    ? summaryTable(occasions, sheets, heading, wording, dayHere)
    : leadTable(visibleSheets(choice, sheets), presetColumns(choice, fields), heading, wording);
}

/** Makes the file in time slices, so that the screen stays responsive. @throws the signal's reason once it is aborted */
export async function exportFile(content: ExportContent, options: ExportOptions): Promise<Blob> {
  const table = exportTable(content);
  const { form } = content.choice;
  if (form === 'xlsx') return workbookOf(content, table, options);
  const lines = csvLines(table, form === 'raw' ? 'raw' : 'excel');
  return fileInSlices(lines, 'text/csv;charset=utf-8', { signal: options.signal, onSlice: options.onRows });
}

async function workbookOf(
  { choice, sheets }: ExportContent,
  leads: Table,
  options: ExportOptions,
): Promise<Blob> {
  const { workbookInWorker } = await import('./workbook-in-worker');
  const locale = choice.headings;
  const [heading, wording] = [headingsIn(locale), wordingIn(locale)];
  const shown = [...visibleSheets(choice, sheets)];
  const legend = legendIn(locale, {
    by: options.by,
    day: options.today,
    impersonal: choice.impersonal === true,
  });
  const further: NamedTable[] = [
    ['sheet.followUps', followUpTable(shown, heading, wording)],
    ['sheet.legend', legendTable(legend, leads)],
  ];
  const contacts: NamedTable = ['sheet.contacts', contactTable(shown, heading, wording)];
  const tables: NamedTable[] = [['sheet.leads', leads], ...(choice.impersonal ? [] : [contacts]), ...further];
  return workbookInWorker(
    tables.map(([name, table]) => ({ name: t(locale, name), table: workbookTable(table) })),
    options,
  );
}

function* visibleSheets({ impersonal }: ExportChoice, sheets: readonly LeadSheet[]): Generator<LeadSheet> {
  for (const sheet of sheets) yield impersonal ? withoutPersonal(sheet) : sheet;
}

/** Number of leads that a summary counts: those in a stage of an exported event; an archived one is not among them. */
export function summedLeads(
  occasions: ExportContent['occasions'],
  sheets: readonly Pick<LeadSheet, 'event' | 'lead'>[],
): number {
  const stages = new Map(occasions.map(({ event }) => [event.id, new Set(event.stages.map(({ id }) => id))]));
  return sheets.filter(({ event, lead }) => stages.get(event.id)?.has(lead.stage)).length;
}

/** Number of rows of a summary: one for each stage of each event. */
export const stagesOf = (occasions: ExportContent['occasions']): number =>
  occasions.reduce((sum, { event }) => sum + event.stages.length, 0);
