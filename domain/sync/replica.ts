import { stampOf } from '../records/last-write-wins';
import { asOneTombstone, type Tombstone, type Tombstones } from '../records/tombstone';
import { beginningsOf, joinedBeginnings, type RecordRow } from './beginnings';

/** The records of a laptop, by table and id. */
export type Replica = ReadonlyMap<string, ReadonlyMap<string, RecordRow>>;
/** Records as they were written by hand, by table and id. */
export type Writings = ReadonlyMap<string, ReadonlyMap<string, readonly RecordRow[]>>;

/** What laptops wrote, and what of it somebody put away for good. */
export interface Joined {
  written: Writings;
  tombstones: Map<string, Tombstone>;
}

/** What two laptops wrote as what one did: each field as it was written last, without what began before either put it away for good. A union of writings, so that it does not matter who merges whose, which of three meet first, or how often. */
export function joined(ours: Replica, theirs: Replica, buried: Tombstones): Joined {
  const written = new Map<string, Map<string, readonly RecordRow[]>>();
  const tombstones = new Map(buried);
  for (const table of new Set([...ours.keys(), ...theirs.keys()])) {
    const rows = new Map<string, readonly RecordRow[]>();
    for (const replica of [ours, theirs])
      for (const [id, row] of replica.get(table) ?? []) {
        const standing = withoutGone(beginningsOf(row), tombstones);
        const own = rows.get(id);
        if (standing.length > 0) rows.set(id, own ? joinedBeginnings(own, standing) : standing);
      }
    written.set(table, rows);
  }
  return { written, tombstones };
}

/** The instant a record began, on the hybrid clock. */
export const bornAt = ({ stamp }: RecordRow): string => stamp.split('|')[0] ?? '';

/** What of a record began after it was put away for good; the tombstone keeps where the rest of it had gone. */
function withoutGone(
  beginnings: readonly RecordRow[],
  tombstones: Map<string, Tombstone>,
): readonly RecordRow[] {
  const [first] = beginnings;
  const grave = first && tombstones.get(first.id);
  if (!grave) return beginnings;
  const isGone = (row: RecordRow) => bornAt(row) <= grave.deletedAt;
  for (const row of beginnings.filter(isGone))
    tombstones.set(row.id, asOneTombstone(tombstones.get(row.id) ?? grave, tombstoneOf(row, grave)));
  return beginnings.filter((row) => !isGone(row));
}

/** What stays of a record put away for good. */
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
