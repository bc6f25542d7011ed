import { Problem } from '~/domain/problem';
import { commit } from './commit';
import { database } from './database';
import { drawId } from './ids';

/** Where the database's id is kept outside IndexedDB, so that a damaged store is not mistaken for a new one. */
export interface OutsideId {
  get(): Promise<string | undefined>;
  set(id: string): Promise<void>;
}

/** Opens the database and makes sure it is the one this browser had. @throws Problem 'database-lost' where it came up empty, 'database-newer' */
export async function openDatabase(outside: OutsideId): Promise<void> {
  await database.open();
  const [inside, expected] = await Promise.all([database.settings.get('dbId'), outside.get()]);
  if (inside) {
    if (inside.value !== expected) await outside.set(String(inside.value));
    return;
  }
  if (expected) throw new Problem('database-lost');
  await foundDatabase(outside);
}

/** Gives an empty database its identity; what the outside id stood for is given up. */
export async function foundDatabase(outside: OutsideId): Promise<void> {
  await commit(async () => {
    // Two windows may open a new database at once: the first names it.
    if (await database.settings.get('dbId')) return undefined;
    return {
      patches: [
        { table: 'settings', put: { key: 'dbId', value: drawId() } },
        { table: 'settings', put: { key: 'deviceId', value: drawId() } },
      ],
    };
  });
  const founded = await database.settings.get('dbId');
  await outside.set(String(founded?.value));
}
