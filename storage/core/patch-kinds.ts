import type { Handover } from '~/domain/export/handover';
import type { Activity } from '~/domain/history/activity';
import type { Tombstone } from '~/domain/records/tombstone';
import type { RecordTables } from '~/domain/schema/tables';
import type { Change, Draft, Forgotten, Setting } from './row-types';

type RecordTable = keyof RecordTables;
type Row = Record<string, unknown>;

/** A record as another device has it, stamps included, replacing ours; match keys are derived anew. `state: undefined` removes the record without a tombstone. */
export interface StatePatch {
  table: RecordTable;
  id: string;
  state: Row | undefined;
  /** Whether it is known that no such record is stored. */
  isNew?: boolean;
}

/** History rows (activities, changes, tombstones) written or removed together with merged records. */
export type HistoryPatch =
  | { added: HistoryRows }
  | { removed: { [K in keyof HistoryRows]: readonly string[] } };
export interface HistoryRows {
  activities: readonly Activity[];
  changes: readonly Change[];
  tombstones: readonly Tombstone[];
}

/** Device-local rows without history: drafts, settings, receipts, and the rows that erasing a person removes, rewrites or leaves. */
export type DevicePatch =
  | { table: RecordTable | 'activities' | 'changes' | 'drafts'; erase: readonly string[] }
  | { table: RecordTable | 'activities' | 'drafts'; rewrite: readonly { id: string }[] }
  | { table: 'changes'; rewrite: readonly Change[] }
  | { table: 'tombstones'; rows: readonly Tombstone[] }
  | { table: 'forgotten'; rows: readonly Forgotten[] }
  | { table: 'drafts'; put: Draft }
  | { table: 'drafts'; remove: string }
  | { table: 'settings'; put: Setting }
  | { table: 'handovers'; receipts: readonly Handover[] };
