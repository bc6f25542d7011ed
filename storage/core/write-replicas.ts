import type { Activity } from '~/domain/history/activity';
import { canonical } from '~/domain/records/last-write-wins';
import { HEADER_FIELDS } from '~/domain/records/record-header';
import { isOwnField, parsedRow } from '~/domain/schema/schemas';
import type { WriteBatches } from './batches';
import { database } from './database';
import { drawId } from './ids';
import { withMatchKeys } from './match-keys';
import type { StatePatch } from './patch-kinds';
import type { Change, Clock } from './row-types';

type Row = Record<string, unknown>;

/** Writes records as another device has them, with their stamps, and one change row each for undo. */
export async function writeStates(
  patches: readonly StatePatch[],
  activity: Activity,
  writeBatches: WriteBatches,
): Promise<void> {
  for (const table of new Set(patches.map((patch) => patch.table)))
    await writeBatches(
      patches.filter((patch) => patch.table === table),
      (batch) => writeBatch(table, batch, activity),
      {
        isBlind: ({ isNew, state }) => !!isNew && !!state,
        write: (batch) => addBatch(table, batch, activity),
      },
    );
}

const addBatch = (
  table: StatePatch['table'],
  own: readonly StatePatch[],
  activity: Activity,
): Promise<unknown> =>
  Promise.all([
    database.table<Row>(table).bulkAdd(rowsOf(table, own)),
    database.changes.bulkAdd(own.map((patch) => changeOf(patch, undefined, activity))),
  ]);

async function writeBatch(
  table: StatePatch['table'],
  own: readonly StatePatch[],
  activity: Activity,
): Promise<void> {
  const rows = database.table<Row, string>(table);
  const before = await rows.bulkGet(own.map(({ id }) => id));
  await rows.bulkPut(rowsOf(table, own));
  await rows.bulkDelete(own.filter(({ state }) => !state).map(({ id }) => id));
  await database.changes.bulkAdd(own.map((patch, at) => changeOf(patch, before[at], activity)));
}

const rowsOf = (table: StatePatch['table'], patches: readonly StatePatch[]): Row[] =>
  patches.flatMap(({ state }) => (state ? [parsedRow(table, withMatchKeys(table, state))] : []));

function changeOf({ table, id, state }: StatePatch, row: Row | undefined, activity: Activity): Change {
  const change = { id: drawId<string>(), activityId: activity.id, table, record: id };
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
