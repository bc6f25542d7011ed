import { Problem } from '~/domain/problem';
import type { Draft } from '~/storage';
import type { Storage } from './use-goen';

const PREFIX = 'goen.draft.';

/** Notes a draft at once, until the database has it: a popup may be closed before a transaction ends. */
export function journalDraft(draft: Draft): void {
  try {
    localStorage.setItem(PREFIX + draft.id, JSON.stringify(draft));
  } catch {
    // Storage is blocked or full: the draft is kept as soon as the database has it.
    return;
  }
}

/** Forgets a draft once the database has this or a later state of it. */
export function settleDraft({ id, updatedAt }: Draft): void {
  const noted = localStorage.getItem(PREFIX + id);
  if (noted && instantOf(noted) <= updatedAt) localStorage.removeItem(PREFIX + id);
}

/** Takes a refusal of the database to save a draft: the draft stays noted, is saved at the next change or start, and a save says what is wrong. @throws any other failure */
export function leaveNoted(failure: unknown): void {
  if (!(failure instanceof Problem)) throw failure;
}

/** Forgets whatever is noted of a draft that was discarded or whose form was saved. */
export const forgetDraft = (id: string): void => localStorage.removeItem(PREFIX + id);

/** Saves drafts that a page noted and could not save before it was closed. */
export async function recoverJournal(storage: Pick<Storage, 'recoverDrafts'>): Promise<void> {
  const noted = Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => [key, localStorage.getItem(key) ?? ''] as const);
  if (noted.length === 0) return;
  await storage.recoverDrafts(noted.map(([, text]) => parsed(text)));
  // What was noted since then belongs to a page that is open and saves it itself.
  for (const [key, text] of noted) if (localStorage.getItem(key) === text) localStorage.removeItem(key);
}

function parsed(noted: string): unknown {
  try {
    return JSON.parse(noted);
  } catch {
    // Cut short: nothing of it can be used.
    return undefined;
  }
}

function instantOf(noted: string): string {
  const draft = parsed(noted);
  return typeof draft === 'object' && draft !== null && 'updatedAt' in draft ? String(draft.updatedAt) : '';
}
