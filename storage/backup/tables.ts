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
