import { notesAmong } from '~/domain/history/notes';
import { RECORD_TABLES } from '~/domain/schema/tables';
import { database } from '~/storage/core/database';
/** What a user sees: live records without their header, and the current notes. */
export async function visible(): Promise<Record<string, unknown[]>> {
  const rows = await Promise.all(RECORD_TABLES.map((table) => database.table(table).toArray()));
  const live = rows.map((each) =>
    each
      .filter(({ deletedAt }) => !deletedAt)
      .map(({ updatedAt: _, stamps: __, by: ___, beginnings: ____, ...row }) => row),
  );
  const notes = notesAmong(await database.activities.toArray()).map(({ id, text }) => ({ id, text }));
  return { ...Object.fromEntries(RECORD_TABLES.map((table, at) => [table, live[at] ?? []])), notes };
}

/** Live records with a dangling reference, and leads in a stage their event lacks. */
export async function orphans(): Promise<string[]> {
  const { missions, missionEvents, organisations, contacts, leads, followUps, introductions } =
    (await visible()) as Record<string, Record<string, unknown>[]>;
  const idsOf = (rows: Record<string, unknown>[] = []) => new Set(rows.map(({ id }) => id));
  const lost = (rows: Record<string, unknown>[] = [], field: string, owners: Set<unknown>) =>
    rows.filter((row) => !owners.has(row[field])).map((row) => `${field} of ${row.id}`);
  const stages = new Map(missionEvents?.map((event) => [event.id, event.stages as { id: string }[]]));
  return [
    ...lost(missionEvents, 'missionId', idsOf(missions)),
    ...lost(contacts, 'organisationId', idsOf(organisations)),
    ...lost(leads, 'organisationId', idsOf(organisations)),
    ...lost(leads, 'eventId', idsOf(missionEvents)),
    ...lost(followUps, 'leadId', idsOf(leads)),
    ...lost(introductions, 'leadId', idsOf(leads)),
    ...(leads ?? [])
      .filter(({ eventId, stage }) => !stages.get(eventId)?.some(({ id }) => id === stage))
      .map(({ id }) => `stage of ${id}`),
  ];
}
