import { Problem } from '~/domain/problem';
import { noteUse } from './clock';
import { commit } from './commit';
import { database } from './database';
import { drawId } from './ids';

/** The database's id outside IndexedDB: tells a lost database from a new one. */
export interface OutsideId {
  get(): Promise<string | undefined>;
  set(id: string): Promise<void>;
}

/** Opens the database and checks that it is the one this browser had. @throws Problem 'database-lost' where it is empty, 'database-newer' */
export async function openDatabase(outside: OutsideId): Promise<void> {
  await database.open();
  const [inside, expected] = await Promise.all([database.settings.get('dbId'), outside.get()]);
  if (inside) {
    if (inside.value !== expected) await outside.set(String(inside.value));
    await noteUse(new Date());
    return;
  }
  if (expected) throw new Problem('database-lost');
  await foundDatabase(outside);
}

/** Gives an empty database its ids; the outside id of a lost one is replaced. */
export async function foundDatabase(outside: OutsideId): Promise<void> {
  await commit(async () => {
    // Two windows may open a new database at the same time: the first one wins.
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
