import { database } from './database';

// Rows per page; more would block the thread while they are deserialised.
const AT_A_GO = 500;

/** Every row of a table by id, read in pages. */
export async function pagedRows<T extends { id: string }>(table: string): Promise<T[]> {
  const rows: T[] = [];
  for (;;) {
    const rest = database
      .table<T>(table)
      .where(':id')
      .above(rows.at(-1)?.id ?? '');
    const page = await rest.limit(AT_A_GO).toArray();
    for (const row of page) rows.push(row);
    if (page.length < AT_A_GO) return rows;
  }
}
