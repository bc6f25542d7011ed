import { isSame, mergedState } from '../records/last-write-wins';
import type { RecordHeader } from '../records/record-header';

/** A kept record of any table. */
export type RecordRow = RecordHeader & { id: string } & Record<string, unknown>;

/** What settling wrote is no hand's; the mark sorts just after the instant it follows from. */
export const SETTLED = '~';

/** A record as it was written by hand, once for each time it began on a laptop that did not know it began before, the first first. */
export function beginningsOf(row: RecordRow): readonly RecordRow[] {
  const { beginnings, ...shown } = row;
  if (!beginnings?.length) return [row];
  const rows = beginnings as readonly RecordRow[];
  return isWrittenSince(shown as RecordRow, rows) ? [...rows.slice(0, -1), shown as RecordRow] : rows;
}

/** Whether somebody wrote on a record after it was settled: who did has taken it as it stood. */
const isWrittenSince = (shown: RecordRow, beginnings: readonly RecordRow[]): boolean => {
  const known = latest(beginnings);
  return Object.values(shown.stamps).some((stamp) => stamp > known && !stamp.endsWith(SETTLED));
};

/** The latest instant at which anything of some records was written. */
const latest = (rows: readonly RecordRow[]): string =>
  rows
    .flatMap(({ stamp, stamps }) => [stamp, ...Object.values(stamps)])
    .reduce((one, other) => (one > other ? one : other), '');

/** Whether somebody put a record into the trash, rather than it lying there with something or as a part of another. */
export const isTrashedByHand = (row: object): boolean =>
  asOne(beginningsOf(row as RecordRow)).deletedAt !== undefined;

/** Two records' beginnings as one's: those that began at the same instant are the same, field by field. */
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

/** A record as it began the first time and each time after, as one. @throws where it never began */
export const asOne = (beginnings: readonly RecordRow[]): RecordRow => beginnings.reduce(mergedState);

/** A settled record with what was written by hand, where that is another. */
export const withBeginnings = (shown: RecordRow, beginnings: readonly RecordRow[]): RecordRow =>
  beginnings.length === 1 && shown === beginnings[0] ? shown : { ...shown, beginnings };

/** Whether two records are the same to who looks at them. */
export const isShownAlike = (one: RecordRow, other: RecordRow): boolean =>
  isSame({ ...one, beginnings: undefined }, { ...other, beginnings: undefined });

/** Whether two records are the same, and written by the same hands. */
export const isKeptAlike = (one: RecordRow | undefined, other: RecordRow | undefined): boolean =>
  isSame(one, other) ||
  (one !== undefined &&
    other !== undefined &&
    isShownAlike(one, other) &&
    isSame(beginningsOf(one), beginningsOf(other)));
