import type { Activity } from '~/domain/history/activity';
import type { RecordTables } from '~/domain/schema/tables';
import type { HistoryPatch, StatePatch } from '../core/patch-kinds';
import type { Change } from '../core/row-types';

/** One field of one record that an activity wrote. */
export interface WrittenField {
  table: keyof RecordTables;
  record: string;
  field: string;
}

/** What undoing an activity would do, and what a later change has overtaken. */
export interface UndoPreview {
  activity: Activity;
  /** Records it made, which would go. */
  made: Change[];
  /** Fields it wrote, each with what was there before. */
  fields: (WrittenField & { before: unknown })[];
  overtaken: WrittenField[];
  /** Records another laptop's file changed, as they were before, and what came along with them. */
  turned: (StatePatch | HistoryPatch)[];
}
