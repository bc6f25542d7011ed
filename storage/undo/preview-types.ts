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

/** What undoing an activity would do, and what later writes prevent. */
export interface UndoPreview {
  activity: Activity;
  /** Records it created; undo deletes them. */
  made: Change[];
  /** Fields it wrote, each with its earlier value. */
  fields: (WrittenField & { before: unknown })[];
  overtaken: WrittenField[];
  /** Records a merge changed, as they were before, and the history rows to revert. */
  reverted: (StatePatch | HistoryPatch)[];
}
