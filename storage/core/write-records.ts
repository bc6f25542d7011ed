import { isSame } from '~/domain/records/last-write-wins';
import type { RecordPatch } from '~/domain/schema/patch';
import { parsedRow, settable } from '~/domain/schema/schemas';
import type { WriteBatches } from './batches';
import type { WriteChanges } from './changes';
import { database } from './database';
import { rowKey, rowsBefore } from './many-rows';
import { keysWith } from './match-keys';

/** When, by whom and with which stamp something is written. */
export interface Moment {
  at: string;
  by: string;
  stamp: string;
}

type Row = Record<string, unknown>;

/** Writes the record patches of one activity, one change per patch. A field that has the value already keeps its stamp, so that at a merge it does not beat a colleague's newer value; the change names it all the same, since undo must not take it back. */
export const writeRecords = (
  patches: readonly RecordPatch[],
  moment: Moment,
  writeBatches: WriteBatches,
  writeChanges: WriteChanges,
): Promise<void> =>
  writeBatches(patches, (batch) => writeBatch(batch, moment, writeChanges), {
    isBlind: ({ make }) => make,
    write: (batch) => writeRows(batch, new Map(), moment, writeChanges),
  });

async function writeBatch(
  patches: readonly RecordPatch[],
  moment: Moment,
  writeChanges: WriteChanges,
): Promise<unknown> {
  return writeRows(patches, await rowsBefore(patches.filter(({ make }) => !make)), moment, writeChanges);
}

function writeRows(
  given: readonly RecordPatch[],
  rows: Map<string, Row>,
  moment: Moment,
  writeChanges: WriteChanges,
): Promise<unknown> {
  const patches = given.map((patch) => ({ ...patch, set: settable(patch.table, patch.set) }));
  const added = new RowsByTable();
  const changed = new RowsByTable();
  const changes = patches.map((patch) => {
    const { table, id, make } = patch;
    const key = rowKey(patch);
    const row = make ? undefined : rows.get(key);
    if (!row && !make) throw new Error(`no ${table} ${id} to change`);
    const set = row ? differing(patch.set, row) : patch.set;
    if (!row || Object.keys(set).length > 0) {
      const next = row ? changedRow({ ...patch, set }, row, moment) : newRow(patch, moment);
      const parsed = withoutAbsent(parsedRow(table, next));
      rows.set(key, parsed);
      (make || added.of(table).has(id) ? added : changed).of(table).set(id, parsed);
    }
    return changeOf(patch, row);
  });
  // All asked for at once: of rows that are only added nothing waits for anything.
  return Promise.all([
    ...added.map((table, rows) => database.table<Row>(table).bulkAdd(rows)),
    ...changed.map((table, rows) => database.table<Row>(table).bulkPut(rows)),
    writeChanges(changes),
  ]);
}

/** Rows by table and id. */
class RowsByTable {
  private readonly tables = new Map<string, Map<string, Row>>();

  of(table: string): Map<string, Row> {
    const rows = this.tables.get(table) ?? new Map<string, Row>();
    this.tables.set(table, rows);
    return rows;
  }

  map<T>(write: (table: string, rows: Row[]) => T): T[] {
    return [...this.tables].flatMap(([table, rows]) =>
      rows.size > 0 ? [write(table, [...rows.values()])] : [],
    );
  }
}

/** The fields whose value is not the stored one. */
const differing = (set: Row, row: Row): Row =>
  Object.fromEntries(Object.entries(set).filter(([field, value]) => !isSame(value, row[field])));

const newRow = (patch: RecordPatch, { at, by, stamp }: Moment): Row => ({
  ...keysWith(patch, {}),
  id: patch.id,
  createdAt: at,
  updatedAt: at,
  by,
  stamp,
  stamps: {},
});

function changedRow(patch: RecordPatch, row: Row, { at, by, stamp }: Moment): Row {
  const stamps = { ...(row.stamps as Record<string, string>) };
  for (const field of Object.keys(patch.set)) stamps[field] = stamp;
  // A colleague's clock may have been ahead: this write must be the later one all the same.
  const updatedAt = at > String(row.updatedAt) ? at : (stamp.split('|')[0] ?? at);
  return { ...row, ...keysWith(patch, row), stamps, updatedAt, by };
}

const changeOf = ({ table, id, set }: RecordPatch, row: Row | undefined) => ({
  table,
  record: id,
  ...(row && { before: Object.fromEntries(Object.keys(set).map((field) => [field, row[field]])) }),
  after: set,
});

/** A cleared field is stored as absent, not as `undefined`. */
const withoutAbsent = (row: Row): Row =>
  Object.values(row).includes(undefined)
    ? Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))
    : row;
