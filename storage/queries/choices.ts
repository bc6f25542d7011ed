import { database } from '../core/database';

/** Choices of the user on this device. */
export interface Choices {
  locale?: string;
  /** Event that captures go to; absent where none was chosen yet. */
  activeEvent?: string;
  initials?: string;
  /** `daily` for one notification a day. */
  remind?: string;
  /** Day of the last notification. */
  remindedOn?: string;
  /** Layout of an event: `board` or `table`. */
  view?: string;
  /** Column ids of the table, comma-separated. */
  columns?: string;
  /** `id=pixels`, comma-separated. */
  columnWidths?: string;
  /** Column the table is sorted by; a leading `-` means descending. */
  columnOrder?: string;
  /** The last export: an `exportChoiceShape` as JSON. */
  exportChoice?: string;
  /** Instant of the last backup. */
  backupAt?: string;
  /** Signature of letters. */
  signature?: string;
  /** Months without activity after which a person is to be reviewed; `RETENTION_MONTHS` where absent. */
  retentionMonths?: string;
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
  'retentionMonths',
] as const satisfies (keyof Choices)[];

const OF_THIS_DEVICE: readonly string[] = ['remindedOn', 'backupAt'];
/** Choices that a backup moves to the user's new device: preferences and who the user is, but not what this device did. */
export const PORTABLE = KEYS.filter((key) => !OF_THIS_DEVICE.includes(key));

/** The user's choices on this device. */
export async function choices(): Promise<Choices> {
  const rows = await database.settings.bulkGet([...KEYS]);
  return Object.fromEntries(rows.flatMap((row) => (row ? [[row.key, String(row.value)]] : [])));
}
