import type { Activity } from './activity';

/** Which of these things were undone and not done again. */
export function undoneAmong(activities: readonly Activity[]): Set<string> {
  const turns = new Map<string, Activity[]>();
  for (const each of activities)
    if (each.of && (each.kind === 'undone' || each.kind === 'redone'))
      turns.set(each.of, [...(turns.get(each.of) ?? []), each]);
  // A turn comes after what it turns, so from the latest back each is settled once.
  const undone = new Set<string>();
  for (const each of [...activities].sort((a, b) => b.id.localeCompare(a.id)))
    if (turns.get(each.id)?.some((turn) => !undone.has(turn.id))) undone.add(each.id);
  return undone;
}

/** A note as it stands: its latest version, and the ones before. */
export interface Note {
  /** The activity it was first written in. */
  id: Activity['id'];
  text: string;
  /** Oldest first. */
  earlier: string[];
}

/** The notes among what happened, oldest first; what was undone does not count. */
export function notesAmong(activities: readonly Activity[]): Note[] {
  const undone = undoneAmong(activities);
  const standing = activities
    .filter(({ id, note }) => note && !undone.has(id))
    .sort((a, b) => a.id.localeCompare(b.id));
  return standing
    .filter(({ kind }) => kind !== 'note-edited')
    .map(({ id, note = '' }) => {
      const versions = standing.filter((each) => each.kind === 'note-edited' && each.of === id);
      const texts = [note, ...versions.map((each) => each.note ?? '')];
      return { id, text: texts.at(-1) ?? '', earlier: texts.slice(0, -1) };
    });
}
