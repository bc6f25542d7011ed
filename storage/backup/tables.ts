import { RECORD_TABLES } from '~/domain/schema/tables';

/** Tables of a backup, in file order: all but those of this device only. */
export const BACKUP_TABLES = [
  ...RECORD_TABLES,
  'activities',
  'changes',
  'drafts',
  'tombstones',
  'forgotten',
  'handovers',
  'settings',
] as const;
export type BackupTable = (typeof BACKUP_TABLES)[number];
const NAMES: ReadonlySet<string> = new Set(BACKUP_TABLES);

/** Whether a backup holds the rows of a table of this name. */
export const isBackupTable = (name: string): name is BackupTable => NAMES.has(name);
