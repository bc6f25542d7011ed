import type { ActivityId } from '~/domain/ids';

/** What one activity changed in one record: only the fields it touched. */
export interface Change {
  id: string;
  activityId: ActivityId;
  table: string;
  record: string;
  /** Absent where the record was made. */
  before?: Record<string, unknown>;
  after: Record<string, unknown>;
}

/** What an emptied trash leaves of a record: that it is gone, for files that still have it. */
export interface Tombstone {
  id: string;
  table: string;
  /** Instant it was deleted. */
  deletedAt: string;
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
