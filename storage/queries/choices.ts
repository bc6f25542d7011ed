import { database } from '../core/database';

/** What the user chose on this device. */
export interface Choices {
  locale?: string;
  /** Event captures go to; absent means none chosen yet. */
  activeEvent?: string;
  initials?: string;
  /** `daily` for one notification a day. */
  remind?: string;
  /** The day of the last notification. */
  remindedOn?: string;
  /** How an event is seen: `board` or `table`. */
  view?: string;
  /** Columns of the table, by id, with commas. */
  columns?: string;
  /** `id=pixels`, with commas. */
  columnWidths?: string;
  /** The column the table is ordered by, with `-` before it where the last comes first. */
  columnOrder?: string;
  /** The last export: an `exportChoiceShape` as JSON. */
  exportChoice?: string;
  /** Instant of the last backup. */
  backupAt?: string;
  /** How letters are signed. */
  signature?: string;
}

const KEYS = [
  'locale',
  'activeEvent',
  'initials',
  'remind',
  'remindedOn',
  'view',
  'columns',
  'columnWidths',
  'columnOrder',
  'exportChoice',
  'backupAt',
  'signature',
] as const satisfies (keyof Choices)[];

const OF_THIS_DEVICE: readonly string[] = ['initials', 'signature', 'remindedOn', 'backupAt'];
/** Choices that go along to a new laptop: what one likes; not who one is, as the file may be a colleague's, nor what this device did. */
export const PORTABLE = KEYS.filter((key) => !OF_THIS_DEVICE.includes(key));

/** The user's choices on this device. */
export async function choices(): Promise<Choices> {
  const rows = await database.settings.bulkGet([...KEYS]);
  return Object.fromEntries(rows.flatMap((row) => (row ? [[row.key, String(row.value)]] : [])));
}
