import { database } from './database';

// Above this number of keys, reading the whole table is faster than looking up each.
const MANY = 500;

/** Rows of a table whose indexed field has one of the values. */
export async function rowsWhere<T extends object>(
  table: string,
  field: keyof T & string,
  values: readonly string[],
): Promise<T[]> {
  if (values.length <= MANY) return database.table<T>(table).where(field).anyOf(values).toArray();
  const wanted = new Set<unknown>(values);
  return (await database.table<T>(table).toArray()).filter((row) => wanted.has(row[field]));
}
