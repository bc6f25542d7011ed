import { createHash } from 'node:crypto';
import { headingsIn, wordingIn } from '~/components/screens/exchange/export/file/file-texts';
import type { Day } from '~/domain/dates/day';
import type { MissionEventId } from '~/domain/records/ids';
import { csvText } from '~/exchange/export/csv';
import { COLUMN_KEYS } from '~/exchange/export/lead-columns';
import { isAboutPeople } from '~/exchange/export/without-personal';
import { fileName } from '~/exchange/file-name';
import { loadLocale } from '~/locales/text';
import { leadSheets, saveHandover } from '~/storage';

/** Writes the receipt of the office's Excel CSV of an event, or of all events under the mission's name. */
export async function handOver(eventId: MissionEventId | undefined, today: Day): Promise<void> {
  await loadLocale('it');
  const at = new Date().toISOString();
  const sheets = await leadSheets(eventId);
  const [first] = sheets;
  if (!first) throw new Error('there are no leads to hand over');
  const csv = csvText(sheets, {
    form: 'excel',
    columns: COLUMN_KEYS,
    heading: headingsIn('it'),
    wording: wordingIn('it'),
  });
  await saveHandover({
    at,
    ...(eventId && { eventId }),
    preset: 'excel',
    file: fileName(eventId ? first.event.name : first.mission.name, today, 'excel'),
    rows: sheets.length,
    personal: sheets.filter((sheet) => isAboutPeople(sheet, COLUMN_KEYS)).length,
    versions: Object.fromEntries(sheets.map(({ lead, version }) => [lead.id, version])),
    sha256: createHash('sha256').update(csv).digest('hex'),
  });
}
