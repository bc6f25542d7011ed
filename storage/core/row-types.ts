import type { ActivityId } from '~/domain/records/ids';
import type { HeaderField, RecordHeader } from '~/domain/records/record-header';

/** When and by whom a record and each of its fields was written. */
export type Clock = Pick<RecordHeader, HeaderField>;

/** What one activity changed in one record: only the fields it touched. */
export interface Change {
  id: string;
  activityId: ActivityId;
  table: string;
  record: string;
  /** Absent where the record was made. */
  before?: Record<string, unknown>;
  after: Record<string, unknown>;
  /** Of a record written as another laptop had it: its clock then and since. Without one then it was made, its fields being the record's own; without one since it was taken away. */
  clocks?: { before?: Clock; after?: Clock };
}

/** What forgetting leaves of a person: salted hashes by which they are not kept again unasked. */
export interface Forgotten {
  hash: string;
  /** Instant. */
  forgottenAt: string;
}

/** Something of this device: who uses it, what was chosen last, the clock. */
export interface Setting {
  key: string;
  value: unknown;
}
