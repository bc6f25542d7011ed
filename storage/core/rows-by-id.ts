import type { RecordTables } from '~/domain/schema/tables';
import { database } from './database';

type Row = Record<string, unknown>;
interface Asked {
  table: keyof RecordTables;
  id: string;
}

/** What a row is called among those of all tables. */
export const rowKey = ({ table, id }: Asked): string => `${table}:${id}`;

/** The rows asked for, by `table:id`, as they are kept; read a table at a time, those that are not there left out. */
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
