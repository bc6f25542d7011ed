/** What an emptied trash leaves of a record: that it is gone, for files that still have it. */
export interface Tombstone {
  id: string;
  table: string;
  /** Instant it was deleted. */
  deletedAt: string;
  /** The organisation it had gone into, and when that was last written: what belonged to it belongs there. */
  mergedInto?: string | undefined;
  mergedAt?: string | undefined;
}
export type Tombstones = ReadonlyMap<string, Tombstone>;

/** Two tombstones of one record as one: the later instant, and where it went last. */
export function asOneTombstone(one: Tombstone, other: Tombstone): Tombstone {
  const { id, table, deletedAt } = one.deletedAt >= other.deletedAt ? one : other;
  const { mergedInto, mergedAt } = wentWhen(one) >= wentWhen(other) ? one : other;
  return { id, table, deletedAt, ...(mergedInto && { mergedInto }), ...(mergedAt && { mergedAt }) };
}

const wentWhen = ({ mergedAt = '', mergedInto = '' }: Tombstone): string => `${mergedAt}\n${mergedInto}`;

/** What either of two laptops put away for good. */
export function inEither(ours: Tombstones, theirs: Iterable<Tombstone>): Map<string, Tombstone> {
  const either = new Map(ours);
  for (const theirOne of theirs) {
    const own = either.get(theirOne.id);
    either.set(theirOne.id, own ? asOneTombstone(own, theirOne) : theirOne);
  }
  return either;
}
