import type { Table } from 'dexie';

type Row = Record<string, unknown>;

// More rows at once would block the thread while they are deserialised.
const PAGE = 500;
// A row of these holds up to 250 changes, and few where each lead was saved by hand.
const BATCHES = 25;

/** Hands over every row of a table by key, a page at a time, within the transaction it is called in. */
export async function eachPage(table: Table, take: (rows: Row[]) => Promise<void> | void): Promise<void> {
  const key = table.schema.primKey.keyPath as string;
  const page = table.name === 'changeBatches' ? BATCHES : PAGE;
  for (let last: unknown, isLast = false; !isLast; ) {
    const rest = last === undefined ? table.orderBy(':id') : table.where(':id').above(last);
    const rows = (await rest.limit(page).toArray()) as Row[];
    isLast = rows.length < page;
    last = rows.at(-1)?.[key];
    await take(rows);
  }
}
