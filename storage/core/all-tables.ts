import { database } from './database';
import { withLists } from './lists';
import { refusalOf } from './refusal';

/** Runs `work` in one transaction over all tables: all of what it writes is kept, or nothing. The lists follow. @throws Problem 'no-room' on a full disk, 'database-updated' and 'database-closed' where it was closed under this window */
export async function overAllTables<T>(work: (transaction: object) => Promise<T>): Promise<T> {
  try {
    // Async in the text itself: by that Dexie knows that it may await.
    return await database.transaction('rw', database.tables, async ({ idbtrans }) =>
      withLists(idbtrans, () => work(idbtrans)),
    );
  } catch (failure) {
    throw refusalOf(failure);
  }
}
