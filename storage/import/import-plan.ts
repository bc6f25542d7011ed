import type { ExistingRecords } from '~/domain/import/existing-records';
import { type ImportChoice, planner } from '~/domain/import/plan';
import type { PlannedRow } from '~/domain/import/planned-row';
import type { ImportedRow } from '~/domain/import/row';
import { matchKeys } from '~/domain/matching/match-keys';
import { database } from '../core/database';
import { isForgotten } from '../queries/forgotten-hashes';
import { existingRecords } from './existing-records';

const ROWS_PER_PAUSE = 100;

/** Rows of a file with the user's choices. */
export interface ImportRequest {
  rows: readonly ImportedRow[];
  choice: ImportChoice;
}

/** Plans each row of a file against the stored records; nothing is written. `pause` is awaited between groups of rows with the part done, 0 to 1. */
export async function importPlan(
  request: ImportRequest,
  pause: (part: number) => Promise<void>,
): Promise<PlannedRow[]> {
  const existing = await existingRecords({ notes: hasNotes(request.rows) });
  const forgotten = await forgottenRows(request, async () => existing);
  const plan = planner(existing, request.choice, forgotten);
  const planned: PlannedRow[] = [];
  for (const [at, row] of request.rows.entries()) {
    planned.push(plan(row));
    if (at % ROWS_PER_PAUSE === ROWS_PER_PAUSE - 1) await pause(at / request.rows.length);
  }
  return planned;
}

/** Whether any row may hold a note. */
export const hasNotes = (rows: readonly ImportedRow[]): boolean =>
  rows.some(({ notes, extra }) => notes !== undefined || extra.length > 0);

/** Numbers of the rows whose person was forgotten on request, so must not be imported. Call it outside a transaction. */
export async function forgottenRows(
  { rows, choice }: ImportRequest,
  readExisting: () => Promise<ExistingRecords>,
): Promise<ReadonlySet<number>> {
  const found = new Set<number>();
  if ((await database.forgotten.count()) === 0) return found;
  const existing = await readExisting();
  const plan = planner(existing, choice, found);
  for (const row of rows) {
    const { person } = row;
    if (!person?.name && !person?.email) continue;
    const known = existing.organisations.get(plan(row).organisationId ?? '');
    const keys = [...matchKeys(row.identity), ...(known?.keys ?? [])];
    if (await isForgotten({ ...person, name: person.name ?? '' }, keys)) found.add(row.row);
  }
  return found;
}
