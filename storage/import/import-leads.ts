import type { Day } from '~/domain/dates/day';
import type { Activity } from '~/domain/history/activity';
import { answeredRecords } from '~/domain/import/answers';
import { planner } from '~/domain/import/plan';
import type { PlannedRow } from '~/domain/import/planned-row';
import type { Refusal } from '~/domain/import/row';
import { Problem } from '~/domain/problem';
import { isSame } from '~/domain/records/last-write-wins';
import type { RecordPatch } from '~/domain/schema/patch';
import type { ProgressOptions } from '../core/batches';
import { type ChangeSet, commit } from '../core/commit';
import { database } from '../core/database';
import { drawId } from '../core/ids';
import { takeSnapshot } from '../safety/snapshots';
import { answerPatches } from './answer-patches';
import { existingRecords } from './existing-records';
import { forgottenRows, hasNotes, type ImportRequest } from './import-plan';
import { rowWriter } from './row-writer';

/** Name of the file, and the day of the import. */
export interface ImportOrigin {
  source: string;
  today: Day;
}

/** Progress, pause and abort of writing an import. */
export interface ImportWatch extends ProgressOptions {
  /** Awaited between groups of rows, with the part prepared so far, 0 to 1. */
  pause?: (part: number) => Promise<void>;
}

/** Writes the rows of a file as one activity. A row whose plan is no longer as `shown` is refused. Resolves with the result of each row. @throws Problem 'import-overtaken' where other writes keep interfering, 'stopped' */
export async function importLeads(
  request: ImportRequest,
  shown: readonly PlannedRow[],
  origin: ImportOrigin,
  options: ImportWatch = {},
): Promise<PlannedRow[]> {
  await takeSnapshot('before-import', new Date());
  for (let attempts = 0; attempts < MOST_TRIES; attempts++) {
    const before = await lastStamp();
    const { results, changeSet } = await prepared(request, shown, origin, options);
    let isOvertaken = false;
    await commit(async () => {
      // The stamp changed, so something was written meanwhile: prepare again.
      isOvertaken = (await lastStamp()) !== before;
      return isOvertaken ? undefined : changeSet;
    }, options);
    if (!isOvertaken) return results;
  }
  throw new Problem('import-overtaken');
}

const MOST_TRIES = 3;
const ROWS_PER_PAUSE = 50;

const lastStamp = async (): Promise<unknown> => (await database.settings.get('lastStamp'))?.value;

/** Prepares the change set outside the transaction, with pauses: a transaction could not wait for them. */
async function prepared(
  request: ImportRequest,
  shown: readonly PlannedRow[],
  origin: ImportOrigin,
  { pause }: ImportWatch,
): Promise<{ results: PlannedRow[]; changeSet: ChangeSet | undefined }> {
  const existing = await existingRecords({ notes: hasNotes(request.rows) });
  const plan = planner(existing, request.choice, await forgottenRows(request, async () => existing));
  const write = rowWriter(answeredRecords(existing, request.choice), origin);
  const expected = new Map(shown.map((planned) => [planned.row, planned]));
  const results: PlannedRow[] = [];
  const patches: RecordPatch[] = [];
  const notes: { subject: string; note: string }[] = [];
  const leads = new Set<string>();
  for (const [at, row] of request.rows.entries()) {
    if (at % ROWS_PER_PAUSE === ROWS_PER_PAUSE - 1) await pause?.(at / request.rows.length);
    const planned = confirmedRow(plan(row), expected.get(row.row));
    results.push(planned);
    if (planned.is !== 'new' && planned.is !== 'changed') continue;
    const written = await write(row, planned);
    patches.push(...written.patches);
    leads.add(written.leadId);
    if (planned.writes.note) notes.push({ subject: written.leadId, note: planned.writes.note });
  }
  const [only, ...others] = leads;
  if (!only) return { results, changeSet: undefined };
  const activity = {
    kind: 'imported' as const,
    subject: others.length > 0 ? request.choice.eventId : only,
    source: origin.source,
  };
  const history = notes.length > 0 ? [{ added: await noteRows(notes, origin) }] : [];
  // An event must be there before its leads.
  const answers = answerPatches(existing, request.choice, results);
  return { results, changeSet: { activity, patches: [...answers, ...patches, ...history] } };
}

/** A row as planned now; refused where it was shown differently, skipped where its question was not answered. */
function confirmedRow(planned: PlannedRow, shown: PlannedRow | undefined): PlannedRow {
  if (planned.is === 'asked') return { ...planned, is: 'refused', refusals: unansweredOf(planned) };
  if (shown && isSame(outcomeOf(planned), outcomeOf(shown))) return planned;
  return { ...planned, is: 'refused', refusals: [{ code: 'overtaken' }] };
}

const unansweredOf = ({ refusals }: PlannedRow): Refusal[] =>
  refusals.length > 0 ? refusals : [{ code: 'unanswered' }];

const outcomeOf = ({ is, eventId, organisationId, leadId, changes, ends }: PlannedRow) => ({
  is,
  eventId,
  organisationId,
  leadId,
  changes,
  ends,
});

/** The file's notes as activities, as if each had been added to its lead. */
async function noteRows(
  notes: readonly { subject: string; note: string }[],
  { source }: ImportOrigin,
): Promise<{ activities: Activity[]; changes: []; tombstones: [] }> {
  const initials = await database.settings.get('initials');
  const at = new Date().toISOString();
  const activities = notes.map(
    ({ subject, note }): Activity => ({
      id: drawId(),
      kind: 'note-added',
      at,
      by: String(initials?.value ?? ''),
      subject,
      note,
      source,
    }),
  );
  return { activities, changes: [], tombstones: [] };
}
