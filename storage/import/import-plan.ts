import type { ExistingRecords } from '~/domain/import/existing-records';
import { type ImportChoice, planner } from '~/domain/import/plan';
import type { PlannedRow } from '~/domain/import/planned-row';
import type { ImportedRow } from '~/domain/import/row';
import { matchKeys } from '~/domain/matching/match-keys';
import { database } from '../core/database';
import { isForgotten } from '../queries/forgotten-hashes';
import { importGround } from './existing-records';

const AT_ONCE = 100;

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
  const ground = await importGround({ notes: hasNotes(request.rows) });
  const forgotten = await forgottenRows(request, async () => ground);
  const plan = planner(ground, request.choice, forgotten);
  const planned: PlannedRow[] = [];
  for (const [at, row] of request.rows.entries()) {
    planned.push(plan(row));
    if (at % AT_ONCE === AT_ONCE - 1) await pause(at / request.rows.length);
  }
  return planned;
}

/** Whether any row may hold a note. */
export const hasNotes = (rows: readonly ImportedRow[]): boolean =>
  rows.some(({ notes, extra }) => notes !== undefined || extra.length > 0);

/** Numbers of the rows whose person was forgotten on request, so must not be imported. Call it outside a transaction. */
export async function forgottenRows(
  { rows, choice }: ImportRequest,
  groundNow: () => Promise<ExistingRecords>,
): Promise<ReadonlySet<number>> {
  const found = new Set<number>();
  if ((await database.forgotten.count()) === 0) return found;
  const ground = await groundNow();
  const plan = planner(ground, choice, found);
  for (const row of rows) {
    const { person } = row;
    if (!person?.name && !person?.email) continue;
    const known = ground.organisations.get(plan(row).organisationId ?? '');
    const keys = [...matchKeys(row.identity), ...(known?.keys ?? [])];
    if (await isForgotten({ ...person, name: person.name ?? '' }, keys)) found.add(row.row);
  }
  return found;
}
