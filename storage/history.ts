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

/** Something of this device: who uses it, what was chosen last, the clock. */
export interface Setting {
  key: string;
  value: unknown;
}
