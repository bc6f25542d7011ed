import type { Activity } from '~/domain/history/activity';
import { byTime } from '~/domain/history/by-time';
import { notesAmong, undoneAmong } from '~/domain/history/notes';
import { changesOfActivities, changesOfRecords } from '../core/changes';
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
  const isOwn = new Set(own.map(({ id }) => id));
  const others = (await changesOfRecords(touched)).filter(({ activityId }) => !isOwn.has(activityId));
  const bulk = await database.activities.bulkGet([...new Set(others.map(({ activityId }) => activityId))]);
  const activities = [...own, ...bulk.filter((each) => each !== undefined)];
  const shown = activities.filter(({ kind }) => kind !== 'note-edited');
  const changes = [...(await changesOfActivities(own.map(({ id }) => id))), ...others];
  const undone = undoneAmong(activities);
  const notes = new Map(notesAmong(activities).map((note) => [note.id, note]));
  return shown
    .sort(byTime)
    .reverse()
    .map((activity) => {
      const note = notes.get(activity.id);
      return {
        activity,
        changes: changes.filter(({ activityId }) => activityId === activity.id),
        undone: undone.has(activity.id),
        together: !isOwn.has(activity.id),
        ...(note && { note: note.text }),
        earlier: note?.earlier ?? [],
      };
    });
}
