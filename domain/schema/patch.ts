import type { HeaderField, NewRecord } from '../records/record-header';
import type { RecordTables } from './tables';

type RecordTable = keyof RecordTables;
type Fields<T> = { [K in keyof T]?: T[K] | undefined };

/** A record to be made or some of its fields to be changed; the rest of the record stays another window's. */
export interface RecordPatch {
  table: RecordTable;
  id: string;
  make: boolean;
  set: Record<string, unknown>;
}

export const insert = <T extends RecordTable>(table: T, record: NewRecord<RecordTables[T]>): RecordPatch => ({
  table,
  id: record.id,
  make: true,
  set: record,
});

/** A field set to `undefined` is taken off the record. */
export const patch = <T extends RecordTable>(
  table: T,
  id: RecordTables[T]['id'],
  set: Fields<Omit<RecordTables[T], 'id' | HeaderField>>,
): RecordPatch => ({ table, id, make: false, set });
