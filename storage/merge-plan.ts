import { type Gone, goneInEither, type KeptRow, mergedReplicas, type Replica } from '~/domain/backup-merge';
import { canonical } from '~/domain/merge';
import { RECORD_TABLES, type RecordTables } from './database';
import { type ForgottenPeople, rowsWithout } from './forgotten-people';
import { OWNERS } from './hanging';
import type { Tombstone } from './history';
import type { Incoming } from './incoming';
import { withMatchKeys } from './organisation-keys';
import type { StatePatch } from './patch';
import { rekeyed } from './rekeyed';
import { settled } from './settled';

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
  gone: Gone;
  /** What belonged to something put away for good, and so is put away too. */
  lost: Tombstone[];
  /** Leads that others were folded into keep those others' history. */
  merged: Replica;
}

/** What merging a file into what is kept comes to, by table and row. */
export function mergePlan(
  kept: Replica,
  tombstones: readonly Tombstone[],
  file: Incoming,
  people: ForgottenPeople,
): MergePlan {
  const ours = withoutPeople(kept, people);
  const incoming = incomingWithout(rekeyed(file, ours.get('organisations') ?? new Map()), people);
  const buried = goneInEither(goneBy(tombstones), goneBy(incoming.tombstones));
  const theirs = withoutKeys(incoming.records);
  const { replica, gone } = mergedReplicas(withoutKeys(ours), theirs, buried, OWNERS);
  const merged = settled(replica);
  const lost: Tombstone[] = [];
  const counts = new Map<Table, TableCounts>();
  const states: StatePatch[] = [];
  for (const table of RECORD_TABLES) {
    const rows = [ours, theirs, merged].map((each) => each.get(table) ?? new Map<string, KeptRow>());
    const [own = new Map(), their = new Map(), is = new Map()] = rows;
    const count = { new: 0, changed: 0, equal: 0, older: 0, leftOut: 0, removed: 0 };
    for (const id of new Set([...own.keys(), ...their.keys()])) {
      const [before, incomingRow, after] = [own.get(id), their.get(id), is.get(id)];
      const outcome = outcomeOf(before, incomingRow, after);
      if (outcome) count[outcome] += 1;
      if (!after && gone.get(id) !== buried.get(id)) lost.push({ id, table, deletedAt: gone.get(id) ?? '' });
      if (outcome === 'new' || outcome === 'changed' || outcome === 'removed')
        states.push({ table, id, state: after && withMatchKeys(table, after) });
    }
    counts.set(table, count);
  }
  return { incoming, states, counts, gone, lost, merged };
}

function outcomeOf(
  before: KeptRow | undefined,
  theirs: KeptRow | undefined,
  after: KeptRow | undefined,
): keyof TableCounts | undefined {
  if (!before) return after ? 'new' : 'leftOut';
  if (!after) return 'removed';
  if (!same(before, after)) return 'changed';
  if (!theirs) return undefined;
  return same(before, theirs) ? 'equal' : 'older';
}

const same = (one: KeptRow, other: KeptRow): boolean =>
  one === other || canonical({ ...one, keys: undefined }) === canonical({ ...other, keys: undefined });

const goneBy = (tombstones: readonly Tombstone[]): Gone =>
  new Map(tombstones.map(({ id, deletedAt }) => [id, deletedAt]));

/** What an organisation is found by follows from the rest. */
function withoutKeys(replica: Replica): Replica {
  const organisations = [...(replica.get('organisations') ?? [])].map(
    ([id, { keys: _, ...row }]): [string, KeptRow] => [id, row as KeptRow],
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
