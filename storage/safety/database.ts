import { Dexie, type EntityTable } from 'dexie';
import { Problem } from '~/domain/problem';
import { nameOf, openingFailure } from '../core/refusal';

/** A row that could not be read, kept as it was found. */
export interface UnreadableRow {
  /** Table and key of the row, with a colon between. */
  key: string;
  table: string;
  /** The stored row, whatever it is. */
  raw: unknown;
  /** Its fields that could not be read; empty where none of it can be shown. */
  fields: string[];
  /** Whether the rest of it is shown in its place. */
  isMended: boolean;
  /** ISO instant it was set aside. */
  at: string;
}

/** Why a snapshot was made. */
export type SnapshotReason =
  | 'by-hand'
  | 'daily'
  | 'before-import'
  | 'before-merge'
  | 'before-restore'
  | 'before-upgrade';

/** A copy of the whole database as it was. */
export interface Snapshot {
  id: string;
  /** ISO instant. */
  at: string;
  reason: SnapshotReason;
  /** Version of the database it was made of. */
  version: number;
  /** Its newest stamp: equal where nothing was written since. */
  lastStamp: string;
  leads: number;
  organisations: number;
  /** Size in bytes, compressed. */
  size: number;
}

/** Reads and writes what is kept beside the main database. */
export type AsideDatabase = Dexie & {
  unreadable: EntityTable<UnreadableRow, 'key'>;
  snapshots: EntityTable<Snapshot, 'id'>;
  /** The rows of a snapshot, a line each, gzip. */
  snapshotRows: EntityTable<{ id: string; bytes: ArrayBuffer }, 'id'>;
  /** When it was found damaged and made anew; until the user has read it. */
  losses: EntityTable<{ at: string }, 'at'>;
};

// So that damage to one database leaves the other.
const aside = new Dexie('goen-aside', {
  cache: 'disabled',
  chromeTransactionDurability: 'strict',
}) as AsideDatabase;

// Never edit a released version; add a new one.
aside.version(1).stores({ unreadable: 'key', snapshots: 'id', snapshotRows: 'id' });
aside.version(2).stores({ losses: 'at' });

let isReplacing = false;
// In the transaction that makes it: a loss is never without its note.
aside.on('populate', (making) => {
  if (isReplacing) void making.table('losses').add({ at: new Date().toISOString() });
});

let opening: Promise<void> | undefined;

/** The database beside the main one, open. One that is damaged is deleted and made anew, which `losses` says; nothing else opens it. @throws Problem 'database-refused' by the browser, 'no-room', 'aside-stuck' where the browser cannot make a new one either */
export async function openAside(): Promise<AsideDatabase> {
  if (!aside.isOpen()) {
    opening ??= outsideOfQueries(opened).finally(() => {
      opening = undefined;
    });
    await opening;
  }
  return aside;
}

/** A live query may only read, and so may all that Dexie does within it. */
const outsideOfQueries = (work: () => Promise<void>): Promise<void> =>
  new Promise((resolve, reject) => {
    setTimeout(() => work().then(resolve, reject));
  });

async function opened(): Promise<void> {
  try {
    await openedWhole();
  } catch (failure) {
    const reason = openingFailure(failure);
    if (reason.code !== 'database-unopenable') throw reason;
    await replaced();
  }
}

/** Opens it, and reads all but the rows of copies: a damaged file may open and then not be read. */
async function openedWhole(): Promise<void> {
  await aside.open();
  await Promise.all([aside.unreadable.toArray(), aside.snapshots.toArray()]).catch((failure: unknown) => {
    aside.close();
    throw failure;
  });
}

async function replaced(): Promise<void> {
  isReplacing = true;
  try {
    await aside.delete();
    await openedWhole();
  } catch (failure) {
    throw new Problem('aside-stuck', nameOf(failure));
  } finally {
    isReplacing = false;
  }
}
