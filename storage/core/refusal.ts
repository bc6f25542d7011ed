import { Problem } from '~/domain/problem';
import { closedBy } from './store-state';

/** A failure of a transaction as what the user can act on: a full disk, or a database closed under this window; any other as it is. */
export function refusalOf(failure: unknown): unknown {
  if (failure instanceof Problem) return failure;
  if (hasCause(failure, 'QuotaExceededError')) return new Problem('no-room');
  const closing = closedBy();
  return closing && hasCause(failure, 'DatabaseClosedError') ? new Problem(closing) : failure;
}

/** Whether a failure or one of its causes has that name. Dexie wraps the browser's: an aborted transaction has an inner error, a batch a list of them. */
export function hasCause(failure: unknown, name: string): boolean {
  if (typeof failure !== 'object' || failure === null) return false;
  const { name: own, inner, failures } = failure as { name?: string; inner?: unknown; failures?: unknown };
  if (own === name) return true;
  const causes = [inner, ...(Array.isArray(failures) ? failures : [])];
  return causes.some((cause) => cause !== failure && hasCause(cause, name));
}

/** The name a browser gives to a failure, that of its cause where Dexie wraps it. */
export const nameOf = (failure: unknown): string =>
  failure instanceof Error ? ((failure as { inner?: Error }).inner?.name ?? failure.name) : String(failure);

/** Why a database does not open, as what the user can act on: refused by the browser, no room, or 'database-unopenable'. */
export function openingFailure(failure: unknown): Problem {
  if (failure instanceof Problem) return failure;
  const name = nameOf(failure);
  // Firefox where it never remembers history, and browsers without IndexedDB.
  if (/^(?:InvalidState|MissingAPI|Security|NotSupported)/.test(name))
    return new Problem('database-refused', name);
  return new Problem(/^Quota/.test(name) ? 'no-room' : 'database-unopenable', name);
}
