import type { Dexie } from 'dexie';
import { Problem } from '~/domain/problem';
import { lineSplitter } from '~/domain/text/lines';
import { overAllTables } from '../core/all-tables';
import { database, ownTables, VERSION } from '../core/database';
import { eachPage } from '../core/each-page';
import { drawId } from '../core/ids';
import { migratedRow } from '../core/migrations';
import { hasCause, nameOf } from '../core/refusal';
import { clearUndoStack } from '../core/undo-stack';
import { upgradeFailure } from '../core/upgrade';
import { copyFiles } from './copy-files';
import type { Snapshot, SnapshotReason } from './database';

type Row = Record<string, unknown>;

const MOST_KEPT = 5;
/** Together, compressed; the newest one is kept whatever its size. */
const MOST_BYTES = 100_000_000;
const DUE_AFTER_MS = 20 * 3_600_000;

/** Copies the whole database, as it is, beside it; the last five copies are kept. Resolves with the copy, `undefined` where there is nothing to copy or no room for it. */
export async function takeSnapshot(
  reason: SnapshotReason,
  now: Date,
  source: Dexie = database,
): Promise<Snapshot | undefined> {
  const lines = await packed(source);
  if (!lines.leads && !lines.organisations) return undefined;
  const snapshot: Snapshot = {
    id: drawId(),
    at: now.toISOString(),
    reason,
    version: source.verno,
    lastStamp: lines.lastStamp,
    leads: lines.leads,
    organisations: lines.organisations,
    size: lines.bytes.byteLength,
  };
  try {
    await (await copyFiles()).put(snapshot, lines.bytes);
    await dropOldest();
  } catch (failure) {
    // What the copy is made for must not wait for a place to keep it.
    if (hasCause(failure, 'QuotaExceededError') || failure instanceof Problem) return undefined;
    throw failure;
  }
  return snapshot;
}

/** Makes the daily copy where something was written since the last one. */
export async function takeDailySnapshot(now: Date): Promise<Snapshot | undefined> {
  const [newest] = await savedSnapshots();
  const stamp = await database.settings.get('lastStamp');
  if (newest && (newest.lastStamp === stamp?.value || now.getTime() - Date.parse(newest.at) < DUE_AFTER_MS))
    return undefined;
  return takeSnapshot('daily', now);
}

/** The copies there are, newest first. */
export const savedSnapshots = async (): Promise<Snapshot[]> =>
  (await (await copyFiles()).list()).sort(
    (one, other) => other.at.localeCompare(one.at) || other.id.localeCompare(one.id),
  );

/** Hands over the rows of a copy as this version has them, some of one table at a time. @throws Problem 'snapshot-gone', 'backup-newer', 'database-upgrade-failed' where a row cannot be migrated */
export async function snapshotPages(id: string, take: (table: string, rows: Row[]) => void): Promise<void> {
  await copiedPages(id, (table, rows, version) => take(table, migratedRows(table, rows, version)));
}

function migratedRows(table: string, rows: readonly Row[], version: number): Row[] {
  try {
    return rows.map((row) => migratedRow(table, row, version));
  } catch (failure) {
    throw upgradeFailure(nameOf(failure));
  }
}

/** Hands over the rows of a copy as the version it was made of has them, some of one table at a time. Resolves with the copy. @throws Problem 'snapshot-gone', 'backup-newer' */
export async function copiedPages(
  id: string,
  take: (table: string, rows: Row[], version: number) => void,
): Promise<Snapshot> {
  const files = await copyFiles();
  const snapshot = (await files.list()).find((each) => each.id === id);
  const file = await files.file(id);
  if (!snapshot || !file) throw new Problem('snapshot-gone');
  if (snapshot.version > VERSION) throw new Problem('backup-newer');
  await unpack(file, (table, rows) => take(table, rows, snapshot.version));
  return snapshot;
}

/** Makes the database what it was when the copy was made, row by row, in one transaction; what is there now is copied first. @throws Problem 'snapshot-gone', 'backup-newer', 'database-upgrade-failed' */
export async function restoreSnapshot(id: string, now: Date): Promise<void> {
  const tables = new Map<string, Row[]>(ownTables().map(({ name }) => [name, []]));
  await snapshotPages(id, (table, rows) => void tables.get(table)?.push(...rows));
  await takeSnapshot('before-restore', now);
  await overAllTables(async () => {
    const stamp = await database.settings.get('lastStamp');
    for (const table of ownTables()) {
      await table.clear();
      await table.bulkPut(tables.get(table.name) ?? []);
    }
    // A stamp that was given once is never given again.
    const restored = await database.settings.get('lastStamp');
    if (stamp && String(stamp.value) > String(restored?.value ?? '')) await database.settings.put(stamp);
  });
  clearUndoStack();
}

async function dropOldest(): Promise<void> {
  const kept = await savedSnapshots();
  let size = 0;
  const old = kept.filter((each, at) => {
    size += each.size;
    return at >= MOST_KEPT || (at > 0 && size > MOST_BYTES);
  });
  await (await copyFiles()).remove(old.map(({ id }) => id));
}

interface Packed {
  bytes: ArrayBuffer;
  leads: number;
  organisations: number;
  lastStamp: string;
}

/** Every row as a line of JSON, `[table, row]`, compressed while it is read. */
async function packed(source: Dexie): Promise<Packed> {
  const { readable, writable } = new CompressionStream('gzip');
  const bytes = new Response(readable).arrayBuffer();
  const writer = writable.getWriter();
  const encoder = new TextEncoder();
  const counts = new Map<string, number>();
  let lastStamp = '';
  await source.transaction('r', source.tables, async () => {
    for (const table of ownTables(source))
      await eachPage(table, (rows) => {
        counts.set(table.name, (counts.get(table.name) ?? 0) + rows.length);
        if (table.name === 'settings')
          lastStamp = String(rows.find(({ key }) => key === 'lastStamp')?.value ?? lastStamp);
        // Not awaited: the transaction would end; the stream takes what it is given.
        void writer.write(
          encoder.encode(rows.map((row) => `${JSON.stringify([table.name, row])}\n`).join('')),
        );
      });
  });
  await writer.close();
  return {
    bytes: await bytes,
    leads: counts.get('leads') ?? 0,
    organisations: counts.get('organisations') ?? 0,
    lastStamp,
  };
}

/** Reads the lines of a copy as they are unpacked: as one text a big database would exceed the longest string there can be. */
async function unpack(file: Blob, take: (table: string, rows: Row[]) => void): Promise<void> {
  const reader = file
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream())
    .getReader();
  const splitter = lineSplitter();
  for (let isLast = false; !isLast; ) {
    const { done, value = '' } = await reader.read();
    isLast = done;
    const lines = done ? [splitter.rest()] : splitter.add(value);
    const tables = new Map<string, Row[]>();
    for (const line of lines) {
      if (!line) continue;
      const [table, row] = JSON.parse(line) as [string, Row];
      const rows = tables.get(table);
      if (rows) rows.push(row);
      else tables.set(table, [row]);
    }
    for (const [table, rows] of tables) take(table, rows);
  }
}
