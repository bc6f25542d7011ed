import { Dexie } from 'dexie';
import { database } from '~/storage/core/database';

/** An empty database with the tables and indexes of Goen's and nothing else of it. */
export async function emptyTwin(): Promise<Dexie> {
  const twin = new Dexie('twin', { cache: 'disabled', chromeTransactionDurability: 'strict' });
  twin
    .version(1)
    .stores(
      Object.fromEntries(
        database.tables.map(({ name, schema: { primKey, indexes } }) => [
          name,
          [primKey, ...indexes].map(({ src }) => src).join(),
        ]),
      ),
    );
  return twin.open();
}
