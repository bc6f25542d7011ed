import type { ErrorEntry } from './error-entry';

/** How many different errors are stored. */
export const MOST_ERRORS = 50;

/** A log with more entries, the latest at its end: equal errors are counted in one entry, and only the last 50 stay. */
export function withErrors(log: readonly ErrorEntry[], added: readonly ErrorEntry[]): ErrorEntry[] {
  const entries = new Map<string, ErrorEntry>();
  for (const entry of [...log, ...added]) {
    const key = identityOf(entry);
    const before = entries.get(key);
    // Deleted first, so that it moves to the end.
    entries.delete(key);
    entries.set(key, before ? repeated(before, entry) : entry);
  }
  return [...entries.values()].slice(-MOST_ERRORS);
}

const repeated = (before: ErrorEntry, entry: ErrorEntry): ErrorEntry => ({
  ...entry,
  firstAt: before.firstAt,
  count: before.count + entry.count,
});

const identityOf = ({ page, version, name, code, causes, frames }: ErrorEntry): string =>
  JSON.stringify([page, version, name, code, causes, frames]);
