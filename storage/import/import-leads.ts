import type { Day } from '~/domain/dates/day';
import type { Activity } from '~/domain/history/activity';
import { planner } from '~/domain/import/plan';
import type { PlannedRow } from '~/domain/import/planned-row';
import { Problem } from '~/domain/problem';
import { canonical } from '~/domain/records/last-write-wins';
import type { RecordPatch } from '~/domain/schema/patch';
import type { ProgressOptions } from '../core/batches';
import { type ChangeSet, commit } from '../core/commit';
import { database } from '../core/database';
import { drawId } from '../core/ids';
import { importGround } from './existing-records';
import { forgottenRows, hasNotes, type ImportRequest } from './import-plan';
import { rowWriter } from './row-writer';

/** From which file, and on which day. */
export interface ImportOrigin {
  source: string;
  today: Day;
}

/** How far writing an import is told, and how it is stopped. */
export interface ImportWatch extends ProgressOptions {
  /** Awaited between some rows, told which part is ready to be written. */
  pause?: (part: number) => Promise<void>;
}

/** Writes the rows of a file as one deed, each as it was `shown`: a row that would come out otherwise by now is refused. Resolves with what came of each row. @throws Problem 'import-overtaken' where something else is written all the time, 'stopped' */
export async function importLeads(
  request: ImportRequest,
  shown: readonly PlannedRow[],
  origin: ImportOrigin,
  watch: ImportWatch = {},
): Promise<PlannedRow[]> {
  for (let tried = 0; tried < TRIES; tried++) {
    const before = await lastStamp();
    const { done, deed } = await ready(request, shown, origin, watch);
    let isOvertaken = false;
    await commit(async () => {
      // Whatever was written moved the clock on: what was made ready no longer fits.
      isOvertaken = (await lastStamp()) !== before;
      return isOvertaken ? undefined : deed;
    }, watch);
    if (!isOvertaken) return done;
  }
  throw new Problem('import-overtaken');
}

const TRIES = 3;
const AT_ONCE = 50;

const lastStamp = async (): Promise<unknown> => (await database.settings.get('lastStamp'))?.value;

/** What is to be written, made ready outside of the transaction, some rows at a go: within it the screen could not live. */
async function ready(
  request: ImportRequest,
  shown: readonly PlannedRow[],
  origin: ImportOrigin,
  { pause }: ImportWatch,
): Promise<{ done: PlannedRow[]; deed: ChangeSet | undefined }> {
  const ground = await importGround({ notes: hasNotes(request.rows) });
  const plan = planner(ground, request.choice, await forgottenRows(request, async () => ground));
  const write = rowWriter(ground, origin);
  const expected = new Map(shown.map((planned) => [planned.row, planned]));
  const done: PlannedRow[] = [];
  const patches: RecordPatch[] = [];
  const said: { subject: string; note: string }[] = [];
  const leads = new Set<string>();
  for (const [at, row] of request.rows.entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) await pause?.(at / request.rows.length);
    const planned = standingRow(plan(row), expected.get(row.row));
    done.push(planned);
    if (planned.is !== 'new' && planned.is !== 'changed') continue;
    const written = await write(row, planned);
    patches.push(...written.patches);
    leads.add(written.leadId);
    if (planned.writes.note) said.push({ subject: written.leadId, note: planned.writes.note });
  }
  const [only, ...others] = leads;
  if (!only) return { done, deed: undefined };
  const activity = {
    kind: 'imported' as const,
    subject: others.length > 0 ? request.choice.eventId : only,
    source: origin.source,
  };
  const notes = said.length > 0 ? [{ comes: await notesSaid(said, origin) }] : [];
  return { done, deed: { activity, patches: [...patches, ...notes] } };
}

/** A row as it comes out now, refused where it was shown otherwise; one that was asked about and not answered is left. */
function standingRow(planned: PlannedRow, shown: PlannedRow | undefined): PlannedRow {
  if (planned.is === 'asked') return { ...planned, is: 'refused', refusals: [{ code: 'unanswered' }] };
  if (shown && outcomeOf(planned) === outcomeOf(shown)) return planned;
  return { ...planned, is: 'refused', refusals: [{ code: 'overtaken' }] };
}

const outcomeOf = ({ is, organisationId, leadId, changes }: PlannedRow): string =>
  canonical({ is, organisationId, leadId, changes });

/** The file's notes as if each had been written on its lead. */
async function notesSaid(
  said: readonly { subject: string; note: string }[],
  { source }: ImportOrigin,
): Promise<{ activities: Activity[]; changes: []; tombstones: [] }> {
  const initials = await database.settings.get('initials');
  const at = new Date().toISOString();
  const activities = said.map(
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
