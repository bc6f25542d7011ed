import type { Day } from '~/domain/dates/day';
import type { ImportChoice } from '~/domain/import/plan';
import type { PlannedRow } from '~/domain/import/planned-row';
import type { ReadProgress } from '~/exchange/import';
import { LOCALES, t, wordFor } from '~/locales/text';
import type { Storage } from '../../../hooks/use-goen';
import { customColumnsHere } from '../fields/custom-columns-here';
import type { CheckedFile, MappedFile, ReadableFile } from './import-state';

/** Opens a file and guesses its encoding and delimiter. */
export async function openChosenFile(file: File, watch: ReadProgress): Promise<ReadableFile> {
  const { openFile } = await import('~/exchange/import');
  const opened = await openFile(file, watch);
  const isText = opened.kind === 'text';
  return {
    file,
    opened,
    encoding: (isText && opened.encodings[0]) || 'utf-8',
    delimiter: isText ? opened.delimiter : ',',
  };
}

/** Reads the cells of a file and proposes a target for each column; new leads go to `eventId`. */
export async function mapColumns(
  readable: ReadableFile,
  eventId: ImportChoice['eventId'],
  storage: Storage,
  watch: ReadProgress,
): Promise<MappedFile> {
  const { fileTable, ownHeadings, proposedTargets } = await import('~/exchange/import');
  const custom = await customColumnsHere(storage);
  const { file, opened, encoding, delimiter } = readable;
  const how = opened.kind === 'text' ? { kind: opened.kind, encoding, delimiter } : opened;
  const table = await fileTable(file, how, watch);
  const headings = ownHeadings(LOCALES, (locale, key) => t(locale, `column.${key}`), custom);
  const targets = proposedTargets(table.heads, headings);
  const choice = {
    eventId,
    persons: false,
    over: targets.includes('id'),
    endSteps: true,
    answers: new Map(),
    events: new Map(),
    members: new Map(),
  };
  return { ...readable, table, targets, choice, custom };
}

/** Plans what each row would change; nothing is written. */
export async function planRows(
  mapped: MappedFile,
  storage: Storage,
  watch: ReadProgress,
): Promise<CheckedFile> {
  const { yieldToBrowser, importedRows, importWords } = await import('~/exchange/import');
  const words = importWords(LOCALES, (locale, group, id) => wordFor(locale, group, id, undefined));
  // Understanding the cells is the first half of the work, planning the second.
  const half = (from: number) => (part: number) => watch.progress?.(from + part / 2);
  const rows = await importedRows(mapped.table, mapped.targets, words, { ...watch, progress: half(0) });
  const report = half(0.5);
  const plan = await storage.importPlan({ rows, choice: mapped.choice }, async (part) => {
    report(part);
    await yieldToBrowser(watch);
  });
  return { ...mapped, rows, plan, checkedChoice: mapped.choice };
}

/** Writes the planned rows in one transaction. Resolves with what was done for each row. */
export async function writeRows(
  { rows, choice, file, plan }: CheckedFile,
  today: Day,
  storage: Storage,
  watch: ReadProgress,
): Promise<PlannedRow[]> {
  const { yieldToBrowser } = await import('~/exchange/import');
  const origin = { source: file.name.slice(0, 200), today };
  return storage.importLeads({ rows, choice }, plan, origin, {
    ...(watch.signal && { signal: watch.signal }),
    onProgress: (done, all) => watch.progress?.(0.5 + done / all / 2),
    pause: async (part) => {
      watch.progress?.(part / 2);
      await yieldToBrowser(watch);
    },
  });
}
