import { useGoen } from './use-goen';

/** Longest to wait for what may never answer, such as a database another window holds, in milliseconds. The click allows the clipboard for 5 s. */
const PATIENCE_MS = 2_000;

/** How to copy the diagnostics of this device as plain text, whether or not the database opens. */
export function useDiagnostics(): () => Promise<void> {
  const { platform, loadStorage, locale } = useGoen();
  return async () => {
    const [{ diagnosticsReport }, browser] = await Promise.all([
      import('~/domain/diagnostics/report'),
      platform(),
    ]);
    const [space, database, errors] = await Promise.all([
      ifAnswered(storageSpace()),
      ifAnswered(loadStorage().then((opened) => opened.tableCounts())),
      ifAnswered(browser.errorLog()),
    ]);
    const report = diagnosticsReport({
      at: new Date().toISOString(),
      version: browser.extensionVersion(),
      browser: navigator.userAgent,
      language: { chosen: locale, browser: navigator.language },
      space,
      database,
      errors: errors ?? [],
    });
    await navigator.clipboard.writeText(report);
  };
}

async function storageSpace(): Promise<{ used: number; quota: number; persisted: boolean }> {
  const [{ usage = 0, quota = 0 }, persisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { used: usage, quota, persisted };
}

const ifAnswered = <T>(answer: Promise<T>): Promise<T | undefined> =>
  Promise.race([
    // What fails is missing in the report; the rest is still of use.
    answer.catch(() => undefined),
    new Promise<undefined>((go) => setTimeout(go, PATIENCE_MS)),
  ]);
