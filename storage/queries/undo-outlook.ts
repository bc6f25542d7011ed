import type { ActivityId } from '~/domain/ids';
import type { Activity } from '~/domain/lead';
import { canonical } from '~/domain/merge';
import { database, RECORD_TABLES, type RecordTables } from '../database';
import type { Change } from '../history';

/** One field of one record that an activity wrote. */
export interface WrittenField {
  table: keyof RecordTables;
  record: string;
  field: string;
}

/** What undoing an activity would do, and what a later change has overtaken. */
export interface UndoOutlook {
  activity: Activity;
  /** Records it made, which would go. */
  made: Change[];
  /** Fields it wrote, each with what was there before. */
  fields: (WrittenField & { before: unknown })[];
  overtaken: WrittenField[];
}

/** How undoing an activity stands now; `undefined` where there is none such. */
export async function undoOutlook(id: ActivityId): Promise<UndoOutlook | undefined> {
  const activity = await database.activities.get(id);
  if (!activity) return undefined;
  const changes = await database.changes.where({ activityId: id }).toArray();
  const rows = await Promise.all(changes.map(rowOf));
  const outlook: UndoOutlook = { activity, made: [], fields: [], overtaken: [] };
  for (const [at, change] of changes.entries()) {
    const row = rows[at];
    if (!change.before) outlook.made.push(change);
    for (const field of Object.keys(change.after)) {
      const written = { table: tableOf(change), record: change.record, field };
      if (!row || canonical(row[field]) !== canonical(change.after[field])) outlook.overtaken.push(written);
      else if (change.before) outlook.fields.push({ ...written, before: change.before[field] });
    }
  }
  return withoutHalves(outlook, await leanedOn(outlook.made));
}

/** What was made together goes together or stays: a lead without its organisation would be lost. */
function withoutHalves(outlook: UndoOutlook, leaning: WrittenField[]): UndoOutlook {
  const overtaken = [...outlook.overtaken, ...leaning];
  const made = new Set(outlook.made.map(({ record }) => record));
  return overtaken.some(({ record }) => made.has(record))
    ? { ...outlook, made: [], overtaken }
    : { ...outlook, overtaken };
}

/** Records made later that would lose what they belong to. */
async function leanedOn(made: readonly Change[]): Promise<WrittenField[]> {
  const own = new Set(made.map(({ record }) => record));
  const leans = await Promise.all(
    made.map(async ({ table, record }) => {
      if (table === 'leads')
        return [
          ...(await database.followUps.where({ leadId: record }).toArray()),
          ...(await database.introductions.where({ leadId: record }).toArray()),
        ];
      if (table === 'organisations')
        return [
          ...(await database.leads.where({ organisationId: record }).toArray()),
          ...(await database.contacts.where({ organisationId: record }).toArray()),
        ];
      if (table === 'missions') return database.missionEvents.where({ missionId: record }).toArray();
      return table === 'missionEvents' ? database.leads.where({ eventId: record }).toArray() : [];
    }),
  );
  return made.flatMap((change, at): WrittenField[] =>
    (leans[at] ?? []).some(({ id, deletedAt }) => !deletedAt && !own.has(id))
      ? [{ table: tableOf(change), record: change.record, field: 'id' }]
      : [],
  );
}

const tableOf = ({ table }: Change): keyof RecordTables =>
  RECORD_TABLES.find((each) => each === table) ?? 'organisations';

const rowOf = (change: Change): Promise<Record<string, unknown> | undefined> =>
  database.table<Record<string, unknown>>(tableOf(change)).get(change.record);

/** Whether something that happened was undone, and not done again. */
export async function isUndone(id: ActivityId): Promise<boolean> {
  const turns = await database.activities.where({ of: id }).toArray();
  for (const turn of turns)
    if ((turn.kind === 'undone' || turn.kind === 'redone') && !(await isUndone(turn.id))) return true;
  return false;
}
