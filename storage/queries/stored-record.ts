import type { RecordTables } from '~/domain/schema/tables';
import { database } from '../core/database';

/** A record as it is stored, also one in the trash; `undefined` where there is none. */
export const storedRecord = <T extends keyof RecordTables>(
  table: T,
  id: string,
): Promise<RecordTables[T] | undefined> => database.table<RecordTables[T]>(table).get(id);
