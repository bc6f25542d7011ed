import type { Activity } from '~/domain/history/activity';
import { byTime } from '~/domain/history/by-time';
import { notesAmong, undoneAmong } from '~/domain/history/notes';
import { database } from '../core/database';
import type { Change } from '../core/row-types';

/** An activity with its changes. */
export interface HistoryEntry {
  activity: Activity;
  changes: Change[];
  undone: boolean;
  /** Whether it was a bulk activity that changed other records too. */
  together: boolean;
  /** Its note in the current version, and earlier versions. */
  note?: string;
  earlier: string[];
}

/** History of some records, latest first; an edited note is shown where it was first written. Bulk activities count where they changed one of the `touched` records. */
export async function historyOf(
  subjects: readonly string[],
  touched: readonly string[] = [],
): Promise<HistoryEntry[]> {
  const own = await database.activities.where('subject').anyOf(subjects).toArray();
  const activities = [...own, ...(await bulkActivities(own, touched))];
  const isOwn = new Set(own.map(({ id }) => id));
  const shown = activities.filter(({ kind }) => kind !== 'note-edited');
  const changes = await database.changes
    .where('activityId')
    .anyOf(shown.map(({ id }) => id))
    .toArray();
  const undone = undoneAmong(activities);
  const notes = new Map(notesAmong(activities).map((note) => [note.id, note]));
  return shown
    .sort(byTime)
    .reverse()
    .map((activity) => {
      const note = notes.get(activity.id);
      return {
        activity,
        changes: changes.filter(
          ({ activityId, record }) =>
            activityId === activity.id && (isOwn.has(activityId) || touched.includes(record)),
        ),
        undone: undone.has(activity.id),
        together: !isOwn.has(activity.id),
        ...(note && { note: note.text }),
        earlier: note?.earlier ?? [],
      };
    });
}

/** Bulk activities that changed these records under another subject. */
async function bulkActivities(own: readonly Activity[], records: readonly string[]): Promise<Activity[]> {
  const changes = await database.changes.where('record').anyOf(records).toArray();
  const ids = new Set(changes.map(({ activityId }) => activityId));
  for (const { id } of own) ids.delete(id);
  return (await database.activities.bulkGet([...ids])).filter((each) => each !== undefined);
}
