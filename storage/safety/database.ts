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

/** What is kept beside the main database, so that damage to one leaves the other. */
export const asideDatabase = new Dexie('goen-aside', {
  cache: 'disabled',
  chromeTransactionDurability: 'strict',
}) as Dexie & {
  unreadable: EntityTable<UnreadableRow, 'key'>;
};

// Never edit a released version; add a new one.
asideDatabase.version(1).stores({ unreadable: 'key' });
