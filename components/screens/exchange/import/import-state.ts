import type { ImportChoice } from '~/domain/import/plan';
import type { PlannedRow } from '~/domain/import/planned-row';
import type { ImportedRow } from '~/domain/import/row';
import type { Delimiter, Encoding, Opened, SourceTable, Target } from '~/exchange/import';

/** A file that was chosen, and how it is read. */
export interface ReadableFile {
  file: File;
  opened: Opened;
  encoding: Encoding;
  delimiter: Delimiter;
}
/** A file's cells, where its columns go and what else was chosen. */
export interface MappedFile extends ReadableFile {
  table: SourceTable;
  targets: Target[];
  choice: ImportChoice;
}
/** What would come, or came, of each row. */
export interface CheckedFile extends MappedFile {
  rows: ImportedRow[];
  plan: PlannedRow[];
}

/** How far an import has come. */
export type ImportState =
  | { at: 'choose' }
  | ({ at: 'file' } & ReadableFile)
  | ({ at: 'columns' } & MappedFile)
  | ({ at: 'check' } & CheckedFile)
  | ({ at: 'done' } & CheckedFile);

export const IMPORT_STEPS = ['file', 'columns', 'check', 'done'] as const;

/** How many rows there are of each kind. */
export const countsOf = (plan: readonly PlannedRow[]): Record<PlannedRow['is'], number> => {
  const counts = { new: 0, changed: 0, asked: 0, refused: 0, equal: 0 };
  for (const { is } of plan) counts[is] += 1;
  return counts;
};
