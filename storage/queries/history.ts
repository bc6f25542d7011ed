import { notesAmong, undoneAmong } from '~/domain/history';
import type { Activity } from '~/domain/lead';
import { database } from '../database';
import type { Change } from '../history';

/** Something that happened, with what it changed. */
export interface HistoryEntry {
  activity: Activity;
  changes: Change[];
  undone: boolean;
  /** Its note as it stands now, and its earlier versions. */
  note?: string;
  earlier: string[];
}

/** What happened to any of these records, the latest first; the new version of a note stands where the note was written. */
export async function historyOf(subjects: readonly string[]): Promise<HistoryEntry[]> {
  const activities = await database.activities.where('subject').anyOf(subjects).toArray();
  const shown = activities.filter(({ kind }) => kind !== 'note-edited');
  const changes = await database.changes
    .where('activityId')
    .anyOf(shown.map(({ id }) => id))
    .toArray();
  const undone = undoneAmong(activities);
  const notes = new Map(notesAmong(activities).map((note) => [note.id, note]));
  return shown
    .sort((a, b) => b.id.localeCompare(a.id))
    .map((activity) => {
      const note = notes.get(activity.id);
      return {
        activity,
        changes: changes.filter(({ activityId }) => activityId === activity.id),
        undone: undone.has(activity.id),
        ...(note && { note: note.text }),
        earlier: note?.earlier ?? [],
      };
    });
}
