import { database } from '../core/database';

interface Folding {
  deletedAt?: string | undefined;
  folded?: readonly string[];
}

/** Ids of leads or contacts that were merged into other records of their table. */
export async function mergedAmong(
  table: 'leads' | 'contacts',
  holds: (into: Folding) => boolean = () => true,
): Promise<Set<string>> {
  const rows = await database
    .table<Folding>(table)
    .filter((row) => Boolean(row.folded) && holds(row))
    .toArray();
  return new Set(rows.flatMap(({ folded = [] }) => folded));
}
