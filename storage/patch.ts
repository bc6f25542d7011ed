import type { Handover } from '~/domain/handover';
import type { Unkept } from '~/domain/kept';
import type { KeptDraft } from '~/domain/kept-draft';
import type { Activity } from '~/domain/lead';
import type { Tombstone } from '~/domain/tombstone';
import type { RecordTables } from './database';
import type { Change, Forgotten, Setting } from './history';

type RecordTable = keyof RecordTables;
type Row = Record<string, unknown>;
type Fields<T> = { [K in keyof T]?: T[K] | undefined };

/** A record to be made or some of its fields to be changed; the rest of the record stays another window's. */
export interface RecordPatch {
  table: RecordTable;
  id: string;
  make: boolean;
  set: Record<string, unknown>;
}

/** A record as another laptop has it, with its stamps, in place of what is here; without a state it is taken away as if it had never been here. */
export interface StatePatch {
  table: RecordTable;
  id: string;
  state: Row | undefined;
}

/** What comes along with records from another laptop, or goes with them again. */
export type AlongPatch = { comes: Luggage } | { goes: { [K in keyof Luggage]: readonly string[] } };
export interface Luggage {
  activities: readonly Activity[];
  changes: readonly Change[];
  tombstones: readonly Tombstone[];
}

/** What has no history: drafts and settings, which only this device knows, and what erasing takes away and leaves. */
export type DevicePatch =
  | { table: RecordTable | 'activities' | 'changes' | 'drafts'; erase: readonly string[] }
  | { table: RecordTable | 'activities' | 'changes' | 'drafts'; rewrite: readonly { id: string }[] }
  | { table: 'tombstones'; rows: readonly Tombstone[] }
  | { table: 'forgotten'; rows: readonly Forgotten[] }
  | { table: 'drafts'; put: KeptDraft }
  | { table: 'drafts'; remove: string }
  | { table: 'settings'; put: Setting }
  | { table: 'handovers'; receipts: readonly Handover[] };

export const insert = <T extends RecordTable>(table: T, record: Unkept<RecordTables[T]>): RecordPatch => ({
  table,
  id: record.id,
  make: true,
  set: record,
});

/** A field set to `undefined` is taken off the record. */
export const patch = <T extends RecordTable>(
  table: T,
  id: RecordTables[T]['id'],
  set: Fields<
    Omit<RecordTables[T], 'id' | 'createdAt' | 'updatedAt' | 'by' | 'stamp' | 'stamps' | 'beginnings'>
  >,
): RecordPatch => ({ table, id, make: false, set });
