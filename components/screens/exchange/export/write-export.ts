import { Problem } from '~/domain/problem';
import type { MissionEventId } from '~/domain/records/ids';
import type { CustomColumn } from '~/exchange/custom-columns';
import { choiceText, type ExportChoice, isSame, presetColumns, presetOf } from '~/exchange/export/presets';
import { fileName } from '~/exchange/file-name';
import { readable } from '~/exchange/file-pieces';
import { sha256Of } from '~/exchange/sha256';
import { dayHere } from '~/locales/days';
import type { EventWithCount } from '~/storage';
import type { Platform, Storage } from '../../../hooks/use-goen';
import { exportFile, stagesOf } from './file/export-file';
import type { ExportRows } from './use-export-rows';

/** What to export: the leads of one event or of all, by the choices made. */
export interface ExportRequest {
  /** Absent for all events. */
  eventId: MissionEventId | undefined;
  choice: ExportChoice;
  /** The events exported. */
  occasions: readonly EventWithCount[];
  /** Custom fields of their missions. */
  fields: readonly CustomColumn[];
}

interface Surroundings {
  storage: Storage;
  browser: Platform;
  signal: AbortSignal;
  /** Number of rows made so far. */
  onRows: (rows: number) => void;
}

/** Makes sure that an export holds something. @throws Problem 'export-columns' without columns, 'export-empty' without leads */
export function checkExport(
  { choice, fields }: Pick<ExportRequest, 'choice' | 'fields'>,
  { sheets }: ExportRows,
): void {
  if (choice.form !== 'summary' && presetColumns(choice, fields).length === 0)
    throw new Problem('export-columns');
  if (sheets.length === 0) throw new Problem('export-empty');
}

/** Makes the file, downloads it, and saves its receipt and the choice. Resolves with the file's name and number of rows. @throws the signal's reason once it is aborted */
export async function writeExport(
  { eventId, choice, occasions, fields }: ExportRequest,
  { sheets, personal, at }: ExportRows,
  { storage, browser, signal, onRows }: Surroundings,
): Promise<{ file: string; count: number }> {
  const isSummary = choice.form === 'summary';
  const { initials = '' } = await storage.choices();
  const [{ event, mission }] = occasions as [EventWithCount];
  const today = dayHere(event.zone);
  const content = { choice, sheets, occasions, fields };
  const blob = await exportFile(content, { by: initials, today, signal, onRows });
  const hash = await readable('no-room', () => sha256Of(blob, async () => signal.throwIfAborted()));
  const preset = await presetName(choice, storage);
  const ending = choice.form === 'xlsx' ? 'xlsx' : 'csv';
  const file = fileName(eventId ? event.name : mission.name, today, preset, ending);
  await browser.download(file, blob, blob.type);
  const count = isSummary ? stagesOf(occasions) : sheets.length;
  await storage.saveHandover({
    at,
    ...(eventId && { eventId }),
    preset,
    file,
    rows: count,
    personal,
    sha256: hash,
    ...(!isSummary && {
      versions: Object.fromEntries(sheets.map(({ lead, version }) => [lead.id, version])),
    }),
    ...(choice.impersonal && { impersonal: true }),
  });
  await storage.choose('exportChoice', choiceText(choice));
  return { file, count };
}

/** The preset a choice equals: a built-in one, else one the user has saved, else 'custom'. */
async function presetName(choice: ExportChoice, storage: Storage): Promise<string> {
  const own = (await storage.exportPresets()).find((each) => isSame(choice, each));
  return presetOf(choice) ?? own?.name ?? 'custom';
}
