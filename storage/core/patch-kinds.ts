import type { FormDraft } from '~/domain/capture/form-draft';
import type { Handover } from '~/domain/export/handover';
import type { Activity } from '~/domain/history/activity';
import type { Tombstone } from '~/domain/records/tombstone';
import type { RecordTables } from '~/domain/schema/tables';
import type { Change, Forgotten, Setting } from './row-types';

type RecordTable = keyof RecordTables;
type Row = Record<string, unknown>;

/** A record as another laptop has it, with its stamps, in place of what is here; without a state it is taken away as if it had never been here. */
export interface StatePatch {
  table: RecordTable;
  id: string;
  state: Row | undefined;
}

/** What comes along with records from another laptop, or goes with them again. */
export type HistoryPatch = { comes: HistoryRows } | { goes: { [K in keyof HistoryRows]: readonly string[] } };
export interface HistoryRows {
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
  | { table: 'drafts'; put: FormDraft }
  | { table: 'drafts'; remove: string }
  | { table: 'settings'; put: Setting }
  | { table: 'handovers'; receipts: readonly Handover[] };
