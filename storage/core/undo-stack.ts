import type { Activity } from '~/domain/history/activity';
import type { ActivityId } from '~/domain/records/ids';

// What this window did, for Ctrl+Z; another window's deeds are its own. It is no state of the data: with the window it may go.
let done: ActivityId[] = [];
let undone: ActivityId[] = [];

/** Takes note of something this window did; a new deed ends what could be done again. */
export function remember({ id, kind }: Pick<Activity, 'id' | 'kind'>): void {
  if (kind === 'undone') undone.push(id);
  else done.push(id);
  if (kind !== 'undone' && kind !== 'redone') undone = [];
}

/** What this window did last and has not undone. */
export const lastDone = (): ActivityId | undefined => done.at(-1);

/** What this window undid last and has not done again. */
export const lastUndone = (): ActivityId | undefined => undone.at(-1);

/** Takes the last deed off the stack, because it is undone, or cannot be. */
export const dropDone = (): void => void done.pop();
export const dropUndone = (): void => void undone.pop();

/** Forgets all, as a new window begins. */
export function clearUndoStack(): void {
  done = [];
  undone = [];
}
