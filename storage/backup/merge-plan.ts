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
import { withMatchKeys } from '../core/match-keys';
import type { StatePatch } from '../core/patch-kinds';
import { type ForgottenPeople, rowsWithout } from './forgotten-people';
import type { Incoming } from './read-backup';

type Table = keyof RecordTables;

/** What a file's rows of one table come to. */
export interface TableCounts {
  new: number;
  changed: number;
  equal: number;
  /** What is here was written later. */
  older: number;
  /** Put away for good here, so not taken in. */
  leftOut: number;
  /** Of ours, put away for good by the file. */
  removed: number;
}

/** What merging a file would write. */
export interface MergePlan {
  /** The file as it is taken in: ids as they are here, without the people forgotten. */
  incoming: Incoming;
  states: StatePatch[];
  counts: Map<Table, TableCounts>;
  /** Ids of ours that are others now. */
  newIds: NewIds;
  /** What either put away for good. */
  tombstones: Tombstones;
  /** Ids of all records that are kept then. */
  standing: ReadonlySet<string>;
}

/** What merging a file into what is kept comes to, by table and row. */
export function mergePlan(
  kept: Replica,
  tombstones: readonly Tombstone[],
  file: Incoming,
  people: ForgottenPeople,
): MergePlan {
  const before = withoutKeys(withoutPeople(kept, people));
  const ids = newIds(before, file.records);
  const ours = rekeyed(before, ids.ours);
  const incoming = incomingWithout(incomingBy(file, ids.theirs), people);
  const buried = unionOfTombstones(new Map(tombstones.map((each) => [each.id, each])), incoming.tombstones);
  const theirs = withoutKeys(incoming.records);
  const both = mergedReplicas(ours, theirs, buried);
  const order = resolveConflicts(asOnes(both.written), both.tombstones);
  const counts = new Map<Table, TableCounts>();
  const states: StatePatch[] = [];
  const standing = new Set<string>();
  for (const table of RECORD_TABLES) {
    const [own = new Map<string, RecordRow>(), their = new Map<string, RecordRow>()] = [before, theirs].map(
      (each) => each.get(table),
    );
    const count = { new: 0, changed: 0, equal: 0, older: 0, leftOut: 0, removed: 0 };
    for (const id of new Set([...own.keys(), ...(ours.get(table)?.keys() ?? []), ...their.keys()])) {
      const shown = order.tables.get(table)?.get(id);
      const after = shown && withBeginnings(shown, both.written.get(table)?.get(id) ?? [shown]);
      const was = own.get(id);
      if (after) standing.add(id);
      const outcome = outcomeOf(was, their.get(id), order.lost.has(id) ? undefined : after);
      if (outcome) count[outcome] += 1;
      if (!isSameStored(was, after)) states.push({ table, id, state: after && withMatchKeys(table, after) });
    }
    counts.set(table, count);
  }
  return { incoming, newIds: ids.ours, states, counts, tombstones: both.tombstones, standing };
}

const asOnes = (written: RecordVersions): Replica =>
  new Map(
    [...written].map(([table, rows]) => [
      table,
      new Map([...rows].map(([id, row]) => [id, mergedVersion(row)])),
    ]),
  );

/** A file by the ids its records go by here. */
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

/** What an organisation is found by follows from the rest. */
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
