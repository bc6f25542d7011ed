import { backupName, backupWriter } from '~/exchange/backup-file';
import type { Platform, Storage } from '../../../hooks/use-goen';

/** Downloads a copy of the database as a backup file, which another Goen can take in. @throws Problem 'snapshot-gone', 'backup-newer' */
export async function writeCopy(
  storage: Pick<Storage, 'backupPagesOfSnapshot'>,
  browser: Pick<Platform, 'download'>,
  id: string,
): Promise<void> {
  const writer = backupWriter();
  const copy = await storage.backupPagesOfSnapshot(id, writer.add);
  const head = { ...copy, by: '' };
  await browser.download(backupName(head), await writer.file(head), 'application/json');
}
