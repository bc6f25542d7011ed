import type { ImportChoice } from '~/domain/import/plan';
import type { PlannedRow } from '~/domain/import/planned-row';
import type { ImportedRow } from '~/domain/import/row';
import type { CustomColumn } from '~/exchange/custom-columns';
import type { Delimiter, Encoding, Opened, SourceTable, Target } from '~/exchange/import';

/** A chosen file with the encoding and delimiter to read it by. */
export interface ReadableFile {
  file: File;
  opened: Opened;
  encoding: Encoding;
  delimiter: Delimiter;
}
/** A file's cells, the target of each column, and the other choices of the import. */
export interface MappedFile extends ReadableFile {
  table: SourceTable;
  targets: Target[];
  choice: ImportChoice;
  /** Custom fields of the missions. */
  custom: readonly CustomColumn[];
}
/** A file with what each of its rows would change, or has changed. */
export interface CheckedFile extends MappedFile {
  rows: ImportedRow[];
  plan: PlannedRow[];
  /** The choices the plan was made with. */
  checkedChoice: ImportChoice;
}

/** The step an import is at, with what the steps before it have found. */
export type ImportState =
  | { at: 'choose' }
  | ({ at: 'file' } & ReadableFile)
  | ({ at: 'columns' } & MappedFile)
  | ({ at: 'check' } & CheckedFile)
  | ({ at: 'done' } & CheckedFile);

/** The steps shown to the user, in order. */
export const IMPORT_STEPS = ['file', 'columns', 'check', 'done'] as const;

/** The step before this one, with the choices made so far; the start where there is none. */
export function previousStep(state: ImportState): ImportState {
  if (state.at === 'check') return { ...state, at: 'columns' };
  if (state.at === 'columns' && state.opened.kind === 'text') return { ...state, at: 'file' };
  return { at: 'choose' };
}

/** Number of rows of each kind. */
export const countsOf = (plan: readonly PlannedRow[]): Record<PlannedRow['is'], number> => {
  const counts = { new: 0, changed: 0, asked: 0, refused: 0, equal: 0 };
  for (const { is } of plan) counts[is] += 1;
  return counts;
};

/** Number of new leads by event, the most first. */
export function newByEvent(plan: readonly PlannedRow[]): { eventId: string; event: string; count: number }[] {
  const events = new Map<string, { eventId: string; event: string; count: number }>();
  for (const { is, eventId, eventName = '' } of plan) {
    if (is !== 'new') continue;
    const count = (events.get(eventId)?.count ?? 0) + 1;
    events.set(eventId, { eventId, event: eventName, count });
  }
  return [...events.values()].sort((one, other) => other.count - one.count);
}
