const MOST_DAYS = 7;
const DAY_MS = 86_400_000;
/** Number of changes that may be lost. */
export const FEW_CHANGES = 10;

/** Whether to ask for a backup: more than `FEW_CHANGES` changes, and the last backup is older than a week or missing. */
export const isBackupDue = (since: { at: string | undefined; changes: number }, now: Date): boolean =>
  since.changes > FEW_CHANGES &&
  (since.at === undefined || now.getTime() - Date.parse(since.at) > MOST_DAYS * DAY_MS);
