import { isSame, mergedState } from '../records/last-write-wins';
import type { RecordHeader } from '../records/record-header';

/** A stored record of any table. */
export type RecordRow = RecordHeader & { id: string } & Record<string, unknown>;

/** Suffix of stamps written by conflict resolution; it sorts directly after the stamp it follows. */
export const RESOLVED = '~';

/** The versions of a record as users wrote them, one per independent creation, earliest first. */
export function beginningsOf(row: RecordRow): readonly RecordRow[] {
  const { beginnings, ...shown } = row;
  if (!beginnings?.length) return [row];
  const rows = beginnings as readonly RecordRow[];
  return isEditedSince(shown as RecordRow, rows) ? [...rows.slice(0, -1), shown as RecordRow] : rows;
}

/** Whether a user wrote the record after conflict resolution, and so accepted its result. */
const isEditedSince = (shown: RecordRow, beginnings: readonly RecordRow[]): boolean => {
  const known = latest(beginnings);
  return Object.values(shown.stamps).some((stamp) => stamp > known && !stamp.endsWith(RESOLVED));
};

/** The latest stamp of several records. */
const latest = (rows: readonly RecordRow[]): string =>
  rows
    .flatMap(({ stamp, stamps }) => [stamp, ...Object.values(stamps)])
    .reduce((one, other) => (one > other ? one : other), '');

/** Whether a user deleted the record, rather than conflict resolution. */
export const isDeletedByUser = (row: object): boolean =>
  mergedVersion(beginningsOf(row as RecordRow)).deletedAt !== undefined;

/** Merges the versions of two replicas; versions created at the same instant are merged field by field. */
export function joinedBeginnings(
  ours: readonly RecordRow[],
  theirs: readonly RecordRow[],
): readonly RecordRow[] {
  const [own, their] = [ours[0], theirs[0]];
  if (ours.length === 1 && theirs.length === 1 && own && their && own.stamp === their.stamp)
    return isSame(own, their) ? ours : [mergedState(own, their)];
  const byStamp = new Map(ours.map((row) => [row.stamp, row]));
  for (const row of theirs) {
    const same = byStamp.get(row.stamp);
    byStamp.set(row.stamp, same ? mergedState(same, row) : row);
  }
  return [...byStamp.values()].sort((a, b) => (a.stamp < b.stamp ? -1 : 1));
}

/** The versions of a record merged into one. @throws if there is none */
export const mergedVersion = (beginnings: readonly RecordRow[]): RecordRow => beginnings.reduce(mergedState);

/** A resolved record with the versions users wrote, if they differ. */
export const withBeginnings = (shown: RecordRow, beginnings: readonly RecordRow[]): RecordRow =>
  beginnings.length === 1 && shown === beginnings[0] ? shown : { ...shown, beginnings };

/** Whether two records are equal in all visible fields. */
export const isSameVisibly = (one: RecordRow, other: RecordRow): boolean =>
  isSame({ ...one, beginnings: undefined }, { ...other, beginnings: undefined });

/** Whether two records and the versions users wrote are equal. */
export const isSameStored = (one: RecordRow | undefined, other: RecordRow | undefined): boolean =>
  isSame(one, other) ||
  (one !== undefined &&
    other !== undefined &&
    isSameVisibly(one, other) &&
    isSame(beginningsOf(one), beginningsOf(other)));
