import { backupName, backupWriter } from '~/exchange/backup-file';
import type { Platform, Storage } from '../../../hooks/use-goen';
import { sha256 } from './sha256';

/** Downloads a copy of the database as a backup file, which another Goen can take in. @throws Problem 'snapshot-gone', 'backup-newer' */
export async function writeCopy(
  storage: Pick<Storage, 'snapshotPages'>,
  browser: Pick<Platform, 'download'>,
  id: string,
): Promise<void> {
  const pages: [string, readonly object[]][] = [];
  const copy = await storage.snapshotPages(id, (table, rows) => void pages.push([table, rows]));
  const head = { ...copy, by: '' };
  const writer = backupWriter(head);
  for (const [table, rows] of pages) writer.add(table, rows);
  await browser.download(backupName(head), new Blob(await writer.file(sha256)), 'application/json');
}
