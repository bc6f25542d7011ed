import type { RecordTables } from '~/domain/schema/tables';
import { useLive } from './use-live';

/** A record as it is stored now, whichever window changed it; `given` until it is read, and where there is none of that id. */
export function useRecord<T extends keyof RecordTables, Given extends RecordTables[T] | undefined>(
  table: T,
  given: Given,
): RecordTables[T] | Given {
  const id = given?.id;
  const now = useLive(async (storage) => (id ? storage.storedRecord(table, id) : undefined), [table, id]);
  return now ?? given;
}
