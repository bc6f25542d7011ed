import { browser } from 'wxt/browser';
import {
  type ErrorEntry,
  type ErrorPage,
  errorEntry,
  errorEntrySchema,
} from '~/domain/diagnostics/error-entry';
import { withErrors } from '~/domain/diagnostics/error-log';

/** Key in the extension's local storage, which works where IndexedDB does not, and name of the lock on it. */
const KEY = 'errors';

let pending: ErrorEntry[] = [];
let isWriting = false;

/** Version of the extension, as in its manifest. */
export const extensionVersion = (): string => browser.runtime.getManifest().version;

/** Adds a thrown or rejected value to the error log, without anything personal. Never rejects: what cannot be stored is dropped. */
export async function recordError(failure: unknown, page: ErrorPage): Promise<void> {
  try {
    const occasion = {
      at: new Date().toISOString(),
      page,
      version: extensionVersion(),
      root: browser.runtime.getURL('/'),
    };
    pending = withErrors(pending, [errorEntry(failure, occasion)]);
    await writePending();
  } catch {
    // An error of the log itself would only cause the next one.
    return;
  }
}

/** One write at a time, so that a burst of errors costs few writes. */
async function writePending(): Promise<void> {
  if (isWriting) return;
  isWriting = true;
  try {
    while (pending.length > 0) {
      const added = pending;
      pending = [];
      await locked(async () => browser.storage.local.set({ [KEY]: withErrors(await errorLog(), added) }));
    }
  } finally {
    isWriting = false;
  }
}

/** The stored errors of all pages and the background, at most 50, the latest at the end. */
export async function errorLog(): Promise<ErrorEntry[]> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  if (!Array.isArray(stored)) return [];
  // An entry of another version of the extension may have another shape.
  return stored.flatMap((each) => errorEntrySchema.safeParse(each).data ?? []);
}

/** Removes all stored errors. */
export const clearErrorLog = (): Promise<void> => locked(() => browser.storage.local.remove(KEY));

/** Calls back when the error log changed in any window. Returns how to stop. */
export function onErrorLog(changed: () => void): () => void {
  const hear = (changes: Record<string, unknown>) => {
    if (KEY in changes) changed();
  };
  browser.storage.local.onChanged.addListener(hear);
  return () => browser.storage.local.onChanged.removeListener(hear);
}

/** Windows and background take turns: storage has no transactions. */
const locked = async (work: () => Promise<void>): Promise<void> => {
  await navigator.locks.request(`goen.${KEY}`, work);
};
