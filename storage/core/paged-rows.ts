import { database } from './database';

// More rows at once would block the thread while they are deserialised.
const PAGE = 500;

/** Every row of a table by id, read `page` rows at a time so that the browser stays responsive. */
export async function pagedRows<T extends { id: string }>(table: string, page = PAGE): Promise<T[]> {
  const rows: T[] = [];
  for (;;) {
    const rest = database
      .table<T>(table)
      .where(':id')
      .above(rows.at(-1)?.id ?? '');
    const read = await rest.limit(page).toArray();
    for (const row of read) rows.push(row);
    if (read.length < page) return rows;
  }
}
