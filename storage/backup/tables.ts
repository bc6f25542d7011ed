import { RECORD_TABLES } from '~/domain/schema/tables';

/** What a backup holds, in the order of its file: all but what is of this device alone. */
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
