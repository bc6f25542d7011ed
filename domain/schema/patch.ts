import type { HeaderField, NewRecord } from '../records/record-header';
import type { RecordTables } from './tables';

type RecordTable = keyof RecordTables;
type Fields<T> = { [K in keyof T]?: T[K] | undefined };

/** A record to insert or fields of a record to update; other fields are left to concurrent writers. */
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

/** Update of some fields; `undefined` removes a field. */
export const patch = <T extends RecordTable>(
  table: T,
  id: RecordTables[T]['id'],
  set: Fields<Omit<RecordTables[T], 'id' | HeaderField>>,
): RecordPatch => ({ table, id, make: false, set });
