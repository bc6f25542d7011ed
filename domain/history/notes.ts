import type { Activity } from './activity';
import { byTime } from './by-time';

/** Ids of the activities that were undone and not redone. */
export function undoneAmong(activities: readonly Activity[]): Set<string> {
  const turns = new Map<string, Activity[]>();
  for (const each of activities)
    if (each.of && (each.kind === 'undone' || each.kind === 'redone'))
      turns.set(each.of, [...(turns.get(each.of) ?? []), each]);
  // An undo is later than its target, so going backwards decides each activity once.
  const undone = new Set<string>();
  for (const each of [...activities].sort(byTime).reverse())
    if (turns.get(each.id)?.some((turn) => !undone.has(turn.id))) undone.add(each.id);
  return undone;
}

/** A note: its current version and the earlier ones. */
export interface Note {
  /** The activity with its first version. */
  id: Activity['id'];
  text: string;
  /** Earlier versions, oldest first. */
  earlier: string[];
}

/** The notes among the activities, oldest first; undone ones are left out. */
export function notesAmong(activities: readonly Activity[]): Note[] {
  const undone = undoneAmong(activities);
  const effective = activities.filter(({ id, note }) => note && !undone.has(id)).sort(byTime);
  return effective
    .filter(({ kind }) => kind !== 'note-edited')
    .map(({ id, note = '' }) => {
      const versions = effective.filter((each) => each.kind === 'note-edited' && each.of === id);
      const texts = [note, ...versions.map((each) => each.note ?? '')];
      return { id, text: texts.at(-1) ?? '', earlier: texts.slice(0, -1) };
    });
}
