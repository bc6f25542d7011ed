import type { RecordTables } from '~/domain/schema/tables';
import { database } from './database';

type Row = Record<string, unknown>;
interface Asked {
  table: keyof RecordTables;
  id: string;
}

/** Key of a row among those of all tables. */
export const rowKey = ({ table, id }: Asked): string => `${table}:${id}`;

/** Stored rows by `table:id`, read one table at a time; missing ones are left out. */
export async function rowsBefore(asked: readonly Asked[]): Promise<Map<string, Row>> {
  const rows = new Map<string, Row>();
  for (const table of new Set(asked.map((each) => each.table))) {
    const ids = [...new Set(asked.filter((each) => each.table === table).map(({ id }) => id))];
    const found = await database.table<Row>(table).bulkGet(ids);
    for (const [at, id] of ids.entries()) {
      const row = found[at];
      if (row) rows.set(rowKey({ table, id }), row);
    }
  }
  return rows;
}

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
