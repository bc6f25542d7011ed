import { createHash } from 'node:crypto';
import { RECORD_TABLES } from '~/domain/schema/tables';
import { beginningsOf, type RecordRow } from '~/domain/sync/beginnings';
import { backupFrom, backupWriter } from '~/exchange/backup-file';
import { BACKUP_VERSION, backupPages, mergeBackup, openBackup, openDatabase } from '~/storage';
import { changesIn } from '~/storage/core/changes';
import { database } from '~/storage/core/database';
import type { Change, ChangeBatch } from '~/storage/core/row-types';
import { clearUndoStack } from '~/storage/core/undo-stack';
import { outsideId } from './outside-id';

/** All rows of a device's database, by table. */
export type DeviceRows = Record<string, unknown[]>;
type Row = Record<string, unknown> & { id: string };

export const hash = async (bytes: Uint8Array): Promise<string> =>
  createHash('sha256').update(bytes).digest('hex');
export const noStep = async (): Promise<void> => undefined;

/** All rows of the current database, without kept orders. */
export async function deviceRows(): Promise<DeviceRows> {
  // Orders and their notes say what was looked at and when, not what a device holds; without them orders are made anew.
  const tables = database.tables.filter(({ name }) => !ORDERS.includes(name));
  const rows = await Promise.all(tables.map((table) => table.toArray()));
  return Object.fromEntries(tables.map(({ name }, at) => [name, rows[at] ?? []]));
}
const ORDERS = ['keptOrders', 'orderKeys', 'listNotes'];

/** Loads a device's rows into the database. */
export async function switchDevice(rows: DeviceRows): Promise<void> {
  clearUndoStack();
  await database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) {
      await table.clear();
      await table.bulkPut(rows[table.name] ?? []);
    }
  });
}

/** Rows of a device that was never used. */
export async function newDevice(): Promise<DeviceRows> {
  await database.delete();
  await openDatabase(outsideId());
  clearUndoStack();
  return deviceRows();
}

/** The same data on another device. */
export const onDevice = (rows: DeviceRows, device: string): DeviceRows => ({
  ...rows,
  settings: [
    ...(rows.settings ?? []).filter((row) => (row as { key: string }).key !== 'deviceId'),
    { key: 'deviceId', value: device },
  ],
});

/** The bytes of a backup of the database. */
export async function backupBytes(version = BACKUP_VERSION): Promise<Uint8Array<ArrayBuffer>> {
  const writer = backupWriter();
  await backupPages(writer.add);
  const file = await writer.file({ version, madeAt: new Date().toISOString(), by: 'GR' });
  return new Uint8Array(await file.arrayBuffer());
}

/** Opens a backup for merging into the current database. */
export async function opened(bytes: Uint8Array<ArrayBuffer>) {
  const { head, pages } = await backupFrom(new Blob([bytes]), BACKUP_VERSION);
  return openBackup(pages(), head.version, noStep);
}

export const merged = async (bytes: Uint8Array<ArrayBuffer>, isOwn = false): Promise<boolean> =>
  mergeBackup(await opened(bytes), 'copia.json', { isOwn });

/** A record with its resolved and originally written state. */
const asWritten = (row: RecordRow): RecordRow => ({ ...row, beginnings: beginningsOf(row) });

/** What must be equal on all devices: records with their stamps, their history and tombstones; not the merge activities, nor the history of purged records. */
export async function essence(): Promise<Record<string, unknown>> {
  const rows = await deviceRows();
  const activities = rows.activities as (Row & { kind: string; subject: string; of?: string })[];
  const own = new Set<string | undefined>();
  for (const { id, kind, of } of activities.sort((a, b) => (a.id < b.id ? -1 : 1)))
    if (kind === 'backup-merged' || own.has(of)) own.add(id);
  const records = new Set(RECORD_TABLES.flatMap((table) => (rows[table] as Row[]).map(({ id }) => id)));
  const gone = new Set((rows.tombstones as Row[]).map(({ id }) => id).filter((id) => !records.has(id)));
  const batched = (rows.changeBatches as ChangeBatch[]).flatMap(changesIn);
  const by = (list: unknown[] = []) => new Map((list as Row[]).map((row) => [row.id ?? row.hash, row]));
  return {
    ...Object.fromEntries(
      RECORD_TABLES.map((table) => [table, by((rows[table] as RecordRow[]).map(asWritten))]),
    ),
    activities: by(activities.filter(({ id, subject }) => !own.has(id) && !gone.has(subject))),
    changes: by(
      [...(rows.changes as Change[]), ...batched].filter(
        ({ activityId, record }) => !own.has(activityId) && !gone.has(record),
      ),
    ),
    tombstones: by(rows.tombstones),
    forgotten: new Set(by(rows.forgotten).keys()),
    handovers: by(rows.handovers),
  };
}

/** Backup file of a colleague who began with our earlier state and then ran a command; the current database is unchanged. */
export async function fileOfColleague(
  start: DeviceRows,
  doing: () => Promise<unknown>,
): Promise<Uint8Array<ArrayBuffer>> {
  const here = await deviceRows();
  await switchDevice(onDevice(start, 'collega'));
  await doing();
  const bytes = await backupBytes();
  await switchDevice(here);
  return bytes;
}
