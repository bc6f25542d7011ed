import type { Kept } from './kept';
import { mergedState } from './merge';

/** A kept record of any table. */
export type KeptRow = Kept & { id: string } & Record<string, unknown>;
/** The records of a laptop, by table and id. */
export type Replica = ReadonlyMap<string, ReadonlyMap<string, KeptRow>>;
/** When records were put away for good, by id. */
export type Gone = ReadonlyMap<string, string>;
/** What a record belongs to, by the field that says so; owners before what they own. */
export type Owners = readonly (readonly [table: string, field: string, owner: string])[];

/** The instant a record began, on the hybrid clock. */
const bornAt = ({ stamp }: KeptRow): string => stamp.split('|')[0] ?? '';

/** Whether a record was put away for good after it began; one that began again since is another. */
export const isGone = (row: KeptRow, gone: Gone): boolean => bornAt(row) <= (gone.get(row.id) ?? '');

/** Records of two laptops as those of one, and what of them is put away for good. */
export interface Merged {
  replica: Replica;
  gone: Gone;
}

/** The records of two laptops as those of one: each field by field, without what either put away for good and what belonged to it, which is put away too. Commutative, associative, idempotent. */
export function mergedReplicas(ours: Replica, theirs: Replica, gone: Gone, owners: Owners): Merged {
  const merged = new Map<string, Map<string, KeptRow>>();
  for (const table of new Set([...ours.keys(), ...theirs.keys()]))
    merged.set(table, mergedTable(ours.get(table), theirs.get(table), gone));
  return withoutLost(merged, gone, owners);
}

function mergedTable(
  ours: ReadonlyMap<string, KeptRow> = new Map(),
  theirs: ReadonlyMap<string, KeptRow> = new Map(),
  gone: Gone,
): Map<string, KeptRow> {
  const rows = new Map<string, KeptRow>();
  for (const [id, row] of ours) if (!isGone(row, gone)) rows.set(id, row);
  for (const [id, row] of theirs) {
    const own = rows.get(id);
    if (!isGone(row, gone)) rows.set(id, own ? mergedState(own, row) : row);
  }
  return rows;
}

/** What belonged to something put away for good goes with it. */
function withoutLost(replica: Map<string, Map<string, KeptRow>>, before: Gone, owners: Owners): Merged {
  const gone = new Map(before);
  for (const [table, field, owner] of owners)
    for (const [id, row] of replica.get(table) ?? []) {
      const whole = String(row[field]);
      const at = gone.get(whole);
      if (at === undefined || replica.get(owner)?.has(whole)) continue;
      replica.get(table)?.delete(id);
      gone.set(id, at > bornAt(row) ? at : bornAt(row));
    }
  return { replica, gone };
}

/** The later of two lists of what was put away for good. */
export function goneInEither(ours: Gone, theirs: Gone): Map<string, string> {
  const either = new Map(ours);
  for (const [id, at] of theirs) if (at > (either.get(id) ?? '')) either.set(id, at);
  return either;
}
