import { canonical } from '~/domain/records/last-write-wins';
import { HEADER_FIELDS } from '~/domain/records/record-header';
import { isOwnField, parsedRow } from '~/domain/schema/schemas';
import type { WriteBatches } from './batches';
import type { WriteChanges } from './changes';
import { database } from './database';
import { withMatchKeys } from './match-keys';
import type { StatePatch } from './patch-kinds';
import type { BatchedChange, Clock } from './row-types';

type Row = Record<string, unknown>;

/** Writes records as another device has them, with their stamps, and one change each for undo. */
export async function writeStates(
  patches: readonly StatePatch[],
  writeBatches: WriteBatches,
  writeChanges: WriteChanges,
): Promise<void> {
  for (const table of new Set(patches.map((patch) => patch.table)))
    await writeBatches(
      patches.filter((patch) => patch.table === table),
      (batch) => writeBatch(table, batch, writeChanges),
      {
        isBlind: ({ isNew, state }) => !!isNew && !!state,
        write: (batch) => addBatch(table, batch, writeChanges),
      },
    );
}

const addBatch = (
  table: StatePatch['table'],
  own: readonly StatePatch[],
  writeChanges: WriteChanges,
): Promise<unknown> =>
  Promise.all([
    database.table<Row>(table).bulkAdd(rowsOf(table, own)),
    writeChanges(own.map((patch) => changeOf(patch, undefined))),
  ]);

async function writeBatch(
  table: StatePatch['table'],
  own: readonly StatePatch[],
  writeChanges: WriteChanges,
): Promise<void> {
  const rows = database.table<Row, string>(table);
  const before = await rows.bulkGet(own.map(({ id }) => id));
  await rows.bulkPut(rowsOf(table, own));
  await rows.bulkDelete(own.filter(({ state }) => !state).map(({ id }) => id));
  await writeChanges(own.map((patch, at) => changeOf(patch, before[at])));
}

const rowsOf = (table: StatePatch['table'], patches: readonly StatePatch[]): Row[] =>
  patches.flatMap(({ state }) => (state ? [parsedRow(table, withMatchKeys(table, state))] : []));

function changeOf({ table, id, state }: StatePatch, row: Row | undefined): Omit<BatchedChange, 'id'> {
  const change = { table, record: id };
  const clocks = { ...(row && { before: clockOf(row) }), ...(state && { after: clockOf(state) }) };
  if (!row) return { ...change, after: {}, clocks };
  const fields = [...new Set([...Object.keys(row), ...Object.keys(state ?? {})])].filter((field) =>
    isOwnField(table, field),
  );
  if (!state) return { ...change, before: picked(row, fields), after: {}, clocks };
  const differing = fields.filter((field) => canonical(row[field]) !== canonical(state[field]));
  return { ...change, before: picked(row, differing), after: picked(state, differing), clocks };
}

const picked = (row: Row, fields: readonly string[]): Row =>
  Object.fromEntries(fields.map((field) => [field, row[field]]));

const clockOf = (row: Row): Clock =>
  picked(
    row,
    HEADER_FIELDS.filter((field) => row[field] !== undefined),
  ) as unknown as Clock;
