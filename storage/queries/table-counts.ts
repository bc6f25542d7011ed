import { database } from '../core/database';

/** Version of the stored database and how many rows each of its tables holds. */
export async function tableCounts(): Promise<{ version: number; rows: Record<string, number> }> {
  const counts = await Promise.all(
    database.tables.map(async (table) => [table.name, await table.count()] as const),
  );
  return { version: database.verno, rows: Object.fromEntries(counts) };
}
