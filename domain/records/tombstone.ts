/** What remains of a purged record, for replicas that still contain it. */
export interface Tombstone {
  id: string;
  table: string;
  /** Instant it was deleted. */
  deletedAt: string;
  /** The organisation it was merged into and the stamp of that write, so that its children can be reattached. */
  mergedInto?: string | undefined;
  mergedAt?: string | undefined;
}
export type Tombstones = ReadonlyMap<string, Tombstone>;

/** Merges two tombstones of one record: the later deletion and the last merge target. */
export function mergedTombstone(one: Tombstone, other: Tombstone): Tombstone {
  const { id, table, deletedAt } = one.deletedAt >= other.deletedAt ? one : other;
  const { mergedInto, mergedAt } = mergeOrder(one) >= mergeOrder(other) ? one : other;
  return { id, table, deletedAt, ...(mergedInto && { mergedInto }), ...(mergedAt && { mergedAt }) };
}

const mergeOrder = ({ mergedAt = '', mergedInto = '' }: Tombstone): string => `${mergedAt}\n${mergedInto}`;

/** Union of the tombstones of two replicas. */
export function unionOfTombstones(ours: Tombstones, theirs: Iterable<Tombstone>): Map<string, Tombstone> {
  const either = new Map(ours);
  for (const theirOne of theirs) {
    const own = either.get(theirOne.id);
    either.set(theirOne.id, own ? mergedTombstone(own, theirOne) : theirOne);
  }
  return either;
}
