/** Why this window's database was closed under it: a newer version opened it, or the browser closed or cleared it. */
export type Closing = 'database-updated' | 'database-closed';

let closing: Closing | undefined;
const told = new Set<(closing: Closing) => void>();

/** Why the database was closed under this window; `undefined` while it is not. */
export const closedBy = (): Closing | undefined => closing;

/** Notes that the database was closed under this window, and tells who asked for it. */
export function noteClosing(by: Closing): void {
  closing = by;
  for (const tell of told) tell(by);
}

/** Notes that the database is open. */
export function noteOpening(): void {
  closing = undefined;
}

/** Calls `tell` when the database is closed under this window, at once where it is already. Returns what ends that. */
export function whenClosed(tell: (closing: Closing) => void): () => void {
  told.add(tell);
  if (closing) tell(closing);
  return () => void told.delete(tell);
}

let prepared: number | undefined;
const watching = new Set<(part: number | undefined) => void>();

/** Runs work that makes anew what is read instead of the records: lists, orders, packed texts. It notes how far it is, from 0 to 1. */
export async function preparing<T>(work: (note: (part: number) => void) => Promise<T>): Promise<T> {
  notePrepared(0);
  try {
    return await work(notePrepared);
  } finally {
    notePrepared(undefined);
  }
}

function notePrepared(part: number | undefined): void {
  prepared = part;
  for (const tell of watching) tell(part);
}

/** Calls `tell` with how far something is that is made anew, from 0 to 1, and with `undefined` once it is made. Returns what ends that. */
export function whenPreparing(tell: (part: number | undefined) => void): () => void {
  watching.add(tell);
  if (prepared !== undefined) tell(prepared);
  return () => void watching.delete(tell);
}
