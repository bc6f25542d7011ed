import { type Tombstone, type Tombstones, unionOfTombstones } from '~/domain/records/tombstone';
import { RECORD_TABLES, type RecordTables } from '~/domain/schema/tables';
import {
  isSameStored,
  isSameVisibly,
  mergedVersion,
  type RecordRow,
  withBeginnings,
} from '~/domain/sync/beginnings';
import { resolveConflicts } from '~/domain/sync/conflicts/resolve';
import { type NewIds, newIds, rekeyed, withIds } from '~/domain/sync/rekey';
import { mergedReplicas, type RecordVersions, type Replica } from '~/domain/sync/replica';
import type { StatePatch } from '../core/patch-kinds';
import { type ForgottenPeople, rowsWithout } from './forgotten-people';
import type { Incoming } from './read-backup';

type Table = keyof RecordTables;

/** How a file's rows of one table compare with the stored ones. */
export interface TableCounts {
  new: number;
  changed: number;
  equal: number;
  /** Our version was written later. */
  older: number;
  /** Purged here, so not imported. */
  leftOut: number;
  /** Ours, purged by the file. */
  removed: number;
}

/** What merging a file would write. */
export interface MergePlan {
  /** The file as imported: with the ids used here and without forgotten people. */
  incoming: Incoming;
  states: StatePatch[];
  counts: Map<Table, TableCounts>;
  /** New ids of our re-keyed records, by old id. */
  newIds: NewIds;
  /** Tombstones of both sides. */
  tombstones: Tombstones;
  /** Ids of all records stored after the merge. */
  remaining: ReadonlySet<string>;
}

/** Compares a file with the stored records, by table and row, and returns what to write. `rest` is awaited between parts of the work, so that the browser can draw. */
export async function mergePlan(
  stored: Replica,
  tombstones: readonly Tombstone[],
  file: Incoming,
  people: ForgottenPeople,
  rest: () => Promise<unknown>,
): Promise<MergePlan> {
  const parts = planning(stored, tombstones, file, people);
  for (let part = parts.next(); ; part = parts.next()) {
    if (part.done) return part.value;
    await rest();
  }
}

const RECORDS_PER_REST = 500;

function* planning(
  stored: Replica,
  tombstones: readonly Tombstone[],
  file: Incoming,
  people: ForgottenPeople,
): Generator<undefined, MergePlan> {
  const before = withoutKeys(withoutPeople(stored, people));
  const renamed = newIds(before, file.records);
  const ours = rekeyed(before, renamed.ours);
  yield;
  const incoming = incomingWithout(incomingBy(file, renamed.theirs), people);
  yield;
  const tombstonesOfBoth = unionOfTombstones(
    new Map(tombstones.map((each) => [each.id, each])),
    incoming.tombstones,
  );
  const theirs = withoutKeys(incoming.records);
  const both = mergedReplicas(ours, theirs, tombstonesOfBoth);
  yield;
  const merged = mergedRecords(both.written);
  yield;
  const order = resolveConflicts(merged, both.tombstones);
  const counts = new Map<Table, TableCounts>();
  const states: StatePatch[] = [];
  const remaining = new Set<string>();
  for (const table of RECORD_TABLES) {
    const [own = new Map<string, RecordRow>(), their = new Map<string, RecordRow>()] = [before, theirs].map(
      (each) => each.get(table),
    );
    const count = { new: 0, changed: 0, equal: 0, older: 0, leftOut: 0, removed: 0 };
    const ids = new Set([...own.keys(), ...(ours.get(table)?.keys() ?? []), ...their.keys()]);
    let done = 0;
    for (const id of ids) {
      if (done++ % RECORDS_PER_REST === 0) yield;
      const resolved = order.tables.get(table)?.get(id);
      const after = resolved && withBeginnings(resolved, both.written.get(table)?.get(id) ?? [resolved]);
      const was = own.get(id);
      if (after) remaining.add(id);
      const outcome = outcomeOf(was, their.get(id), order.lost.has(id) ? undefined : after);
      if (outcome) count[outcome] += 1;
      if (!isSameStored(was, after))
        states.push({ table, id, state: after, isNew: !stored.get(table)?.has(id) });
    }
    counts.set(table, count);
  }
  return { incoming, newIds: renamed.ours, states, counts, tombstones: both.tombstones, remaining };
}

const mergedRecords = (written: RecordVersions): Replica =>
  new Map(
    [...written].map(([table, rows]) => [
      table,
      new Map([...rows].map(([id, row]) => [id, mergedVersion(row)])),
    ]),
  );

/** A file with its records re-keyed to the ids used here. */
const incomingBy = (file: Incoming, ids: NewIds): Incoming => ({
  ...file,
  records: rekeyed(file.records, ids) as Incoming['records'],
  activities: withIds(file.activities, ids),
  changes: withIds(file.changes, ids),
  tombstones: withIds(file.tombstones, ids),
});

function outcomeOf(
  before: RecordRow | undefined,
  theirs: RecordRow | undefined,
  after: RecordRow | undefined,
): keyof TableCounts | undefined {
  if (!before) return after ? 'new' : 'leftOut';
  if (!after) return before.deletedAt ? undefined : 'removed';
  if (!isSameVisibly(before, after)) return 'changed';
  if (!theirs) return undefined;
  return isSameVisibly(before, theirs) ? 'equal' : 'older';
}

/** Match keys are derived from the other fields, so they are not compared. */
function withoutKeys(replica: Replica): Replica {
  const organisations = [...(replica.get('organisations') ?? [])].map(
    ([id, { keys: _, ...row }]): [string, RecordRow] => [id, row as RecordRow],
  );
  return new Map([...replica, ['organisations', new Map(organisations)]]);
}

function withoutPeople(replica: Replica, people: ForgottenPeople): Replica {
  if (people.ids.size === 0) return replica;
  const others = new Set(replica.get('contacts')?.keys());
  return new Map(
    [...replica].map(([table, rows]) => [
      table,
      new Map(rowsWithout([...rows.values()], people, others).map((row) => [row.id, row])),
    ]),
  );
}

function incomingWithout(incoming: Incoming, people: ForgottenPeople): Incoming {
  if (people.ids.size === 0) return incoming;
  const others = new Set(incoming.records.get('contacts')?.keys());
  return {
    ...incoming,
    records: withoutPeople(incoming.records, people) as Incoming['records'],
    activities: rowsWithout(incoming.activities, people, others),
    changes: rowsWithout(incoming.changes, people, others),
    drafts: rowsWithout(incoming.drafts, people, others),
  };
}
