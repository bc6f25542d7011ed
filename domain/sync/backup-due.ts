const MOST_DAYS = 7;
const DAY_MS = 86_400_000;
/** Changes one can afford to lose. */
export const FEW_CHANGES = 10;

/** Whether a backup is due: more has happened than one can afford to lose, and the last is older than a week, or there is none. */
export const isBackupDue = (since: { at: string | undefined; changes: number }, now: Date): boolean =>
  since.changes > FEW_CHANGES &&
  (since.at === undefined || now.getTime() - Date.parse(since.at) > MOST_DAYS * DAY_MS);
