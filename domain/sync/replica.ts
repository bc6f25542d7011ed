import { stampOf } from '../records/last-write-wins';
import { mergedTombstone, type Tombstone, type Tombstones } from '../records/tombstone';
import { beginningsOf, joinedBeginnings, type RecordRow } from './beginnings';

/** The records of one device, by table and id. */
export type Replica = ReadonlyMap<string, ReadonlyMap<string, RecordRow>>;
/** Record versions as users wrote them, by table and id. */
export type RecordVersions = ReadonlyMap<string, ReadonlyMap<string, readonly RecordRow[]>>;

/** Merged versions and tombstones of several replicas. */
export interface MergedReplicas {
  written: RecordVersions;
  tombstones: Map<string, Tombstone>;
}

/** Union of the versions of two replicas: the last write of each field, without versions created before a purge. Commutative, associative and idempotent. */
export function mergedReplicas(ours: Replica, theirs: Replica, known: Tombstones): MergedReplicas {
  const written = new Map<string, Map<string, readonly RecordRow[]>>();
  const tombstones = new Map(known);
  for (const table of new Set([...ours.keys(), ...theirs.keys()])) {
    const rows = new Map<string, readonly RecordRow[]>();
    for (const replica of [ours, theirs])
      for (const [id, row] of replica.get(table) ?? []) {
        const versions = withoutPurged(beginningsOf(row), tombstones);
        const own = rows.get(id);
        if (versions.length > 0) rows.set(id, own ? joinedBeginnings(own, versions) : versions);
      }
    written.set(table, rows);
  }
  return { written, tombstones };
}

/** Instant a record was created, from its hybrid-clock stamp. */
export const createdInstant = ({ stamp }: RecordRow): string => stamp.split('|')[0] ?? '';

/** The versions created after the purge of their record; the tombstone records the merge target of the others. */
function withoutPurged(
  beginnings: readonly RecordRow[],
  tombstones: Map<string, Tombstone>,
): readonly RecordRow[] {
  const [first] = beginnings;
  const tombstone = first && tombstones.get(first.id);
  if (!tombstone) return beginnings;
  const isPurged = (row: RecordRow) => createdInstant(row) <= tombstone.deletedAt;
  for (const row of beginnings.filter(isPurged))
    tombstones.set(row.id, mergedTombstone(tombstones.get(row.id) ?? tombstone, tombstoneOf(row, tombstone)));
  return beginnings.filter((row) => !isPurged(row));
}

/** The tombstone of a purged record. */
export const tombstoneOf = (
  row: RecordRow,
  { table, deletedAt }: Pick<Tombstone, 'table' | 'deletedAt'>,
): Tombstone => {
  const mergedAt = table === 'organisations' ? stampOf(row, 'mergedInto') : undefined;
  const { mergedInto } = row as { mergedInto?: string };
  return {
    id: row.id,
    table,
    deletedAt,
    ...(mergedAt && mergedInto && { mergedInto }),
    ...(mergedAt && { mergedAt }),
  };
};
