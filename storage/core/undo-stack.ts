import type { Activity } from '~/domain/history/activity';
import type { ActivityId } from '~/domain/records/ids';

// What this window did, for Ctrl+Z; other windows have their own stack. It is not stored and ends with the window.
let done: ActivityId[] = [];
let undone: ActivityId[] = [];

/** Pushes an activity of this window; a new command clears what could be redone. */
export function remember({ id, kind }: Pick<Activity, 'id' | 'kind'>): void {
  if (kind === 'undone') undone.push(id);
  else done.push(id);
  if (kind !== 'undone' && kind !== 'redone') undone = [];
}

/** The last activity of this window that is not undone. */
export const lastDone = (): ActivityId | undefined => done.at(-1);

/** The last activity this window undid and has not redone. */
export const lastUndone = (): ActivityId | undefined => undone.at(-1);

/** Drops the last activity, because it is undone or cannot be. */
export const dropDone = (): void => void done.pop();
export const dropUndone = (): void => void undone.pop();

/** Empties both stacks. */
export function clearUndoStack(): void {
  done = [];
  undone = [];
}
