import { Dexie, type EntityTable } from 'dexie';

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

/** What is kept beside the main database, so that damage to one leaves the other. */
export const asideDatabase = new Dexie('goen-aside', {
  cache: 'disabled',
  chromeTransactionDurability: 'strict',
}) as Dexie & {
  unreadable: EntityTable<UnreadableRow, 'key'>;
  snapshots: EntityTable<Snapshot, 'id'>;
  /** The rows of a snapshot, a line each, gzip. */
  snapshotRows: EntityTable<{ id: string; bytes: ArrayBuffer }, 'id'>;
};

// Never edit a released version; add a new one.
asideDatabase.version(1).stores({ unreadable: 'key', snapshots: 'id', snapshotRows: 'id' });
