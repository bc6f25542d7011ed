import { database } from './database';

// Looked for one by one, more keys than this take longer than reading all rows and leaving out the others.
const MANY = 500;

/** The rows of a table whose indexed field is one of many values. */
export async function rowsWhere<T extends object>(
  table: string,
  field: keyof T & string,
  values: readonly string[],
): Promise<T[]> {
  if (values.length <= MANY) return database.table<T>(table).where(field).anyOf(values).toArray();
  const wanted = new Set<unknown>(values);
  return (await database.table<T>(table).toArray()).filter((row) => wanted.has(row[field]));
}
