import type { ErrorEntry } from './error-entry';

/** What whoever maintains the extension needs to know of this device: figures and names of errors only. */
export interface Diagnostics {
  /** When it was collected, as an ISO instant. */
  at: string;
  version: string;
  /** The browser's user agent. */
  browser: string;
  /** Language of the screens and of the browser. */
  language: { chosen: string; browser: string };
  /** In bytes; absent where the browser does not answer. */
  space: { used: number; quota: number; persisted: boolean } | undefined;
  /** Version of the stored database and rows of each table; absent where it does not open. */
  database: { version: number; rows: Record<string, number> } | undefined;
  /** The latest at the end. */
  errors: readonly ErrorEntry[];
}

const UNKNOWN = 'not available';

/** The diagnostics as plain text in English, the latest error first. */
export function diagnosticsReport({ at, version, browser, language, ...rest }: Diagnostics): string {
  const { space, database, errors } = rest;
  return [
    `Goen ${version}, ${at}`,
    `browser: ${browser}`,
    `language: ${language.chosen} (browser: ${language.browser})`,
    `storage: ${space ? `${space.used} of ${space.quota} bytes, ${space.persisted ? '' : 'not '}persisted` : UNKNOWN}`,
    `database: ${database ? `version ${database.version}` : UNKNOWN}`,
    ...Object.entries(database?.rows ?? {}).map(([table, count]) => `  ${table}: ${count}`),
    `errors: ${errors.length}`,
    ...errors.toReversed().flatMap(linesOf),
    '',
  ].join('\n');
}

function linesOf({
  firstAt,
  lastAt,
  count,
  page,
  version,
  name,
  code,
  causes,
  frames,
}: ErrorEntry): string[] {
  const times = count > 1 ? `${lastAt}, ${count} times since ${firstAt}` : lastAt;
  const what = [code ? `${name} ${code}` : name, ...causes].join(', caused by ');
  return ['', times, `${page}, ${version}: ${what}`, ...frames.map((frame) => `  at ${frame}`)];
}
