import type { Activity } from '~/domain/lead';
import { database, type RecordTables } from './database';
import type { Change } from './history';
import { drawId } from './ids';
import { keysWith } from './organisation-keys';
import type { RecordPatch } from './patch';
import { parsedRow, settable } from './row-schemas';

/** When, by whom and at which tick of the clock something is written. */
export interface Moment {
  at: string;
  by: string;
  stamp: string;
}

type Row = Record<string, unknown>;
type Table = keyof RecordTables;

/** Writes what one deed changes: each record as its patches leave it, one row of `changes` a patch. Read and written a table at a time, so that a thousand leads move about as fast as their rows can be put. */
export async function writeRecords(
  given: readonly RecordPatch[],
  activity: Activity,
  moment: Moment,
): Promise<void> {
  const patches = given.map((patch) => ({ ...patch, set: settable(patch.table, patch.set) }));
  const rows = await rowsBefore(patches);
  const made = new Set<string>();
  const changes = patches.map((patch): Change => {
    const key = keyOf(patch);
    const row = patch.make ? undefined : rows.get(key);
    if (!row && !patch.make) throw new Error(`no ${patch.table} ${patch.id} to change`);
    if (!row) made.add(key);
    rows.set(key, parsedRow(patch.table, row ? changed(patch, row, moment) : born(patch, moment)));
    return changeOf(patch, row, activity);
  });
  for (const table of tablesOf(patches)) {
    const own = [...new Set(patches.filter((patch) => patch.table === table).map(keyOf))];
    const put = (keys: string[]) => keys.map((key) => withoutAbsent(rows.get(key) ?? {}));
    await database.table<Row>(table).bulkAdd(put(own.filter((key) => made.has(key))));
    await database.table<Row>(table).bulkPut(put(own.filter((key) => !made.has(key))));
  }
  await database.changes.bulkAdd(changes);
}

async function rowsBefore(patches: readonly RecordPatch[]): Promise<Map<string, Row>> {
  const rows = new Map<string, Row>();
  for (const table of tablesOf(patches)) {
    const asked = patches.filter((patch) => patch.table === table && !patch.make);
    const found = await database.table<Row>(table).bulkGet(asked.map(({ id }) => id));
    for (const [at, patch] of asked.entries()) {
      const row = found[at];
      if (row) rows.set(keyOf(patch), row);
    }
  }
  return rows;
}

const tablesOf = (patches: readonly RecordPatch[]): Table[] => [
  ...new Set(patches.map(({ table }) => table)),
];

const keyOf = ({ table, id }: RecordPatch): string => `${table}:${id}`;

const born = (patch: RecordPatch, { at, by, stamp }: Moment): Row => ({
  ...keysWith(patch, {}),
  id: patch.id,
  createdAt: at,
  updatedAt: at,
  by,
  stamp,
  stamps: {},
});

function changed(patch: RecordPatch, row: Row, { at, by, stamp }: Moment): Row {
  const stamps = { ...(row.stamps as Record<string, string>) };
  for (const field of Object.keys(patch.set)) stamps[field] = stamp;
  return { ...row, ...keysWith(patch, row), stamps, updatedAt: at, by };
}

const changeOf = ({ table, id, set }: RecordPatch, row: Row | undefined, activity: Activity): Change => ({
  id: drawId(),
  activityId: activity.id,
  table,
  record: id,
  ...(row && { before: Object.fromEntries(Object.keys(set).map((field) => [field, row[field]])) }),
  after: set,
});

/** Absent is absent: a field taken off is not kept as one without a value. */
const withoutAbsent = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
