import { backupName, backupWriter } from '~/exchange/backup-file';
import type { Platform, Storage } from '../../../hooks/use-goen';
import type { Work } from '../../../hooks/use-work';

/** Downloads everything stored as one file and saves the time of this backup. Resolves with the file's name and number of rows. @throws the signal's reason once it is aborted */
export async function writeBackup(
  storage: Storage,
  browser: Platform,
  { signal, onProgress, step }: Work,
): Promise<{ file: string; rows: number }> {
  const { initials = '' } = await storage.choices();
  const head = { version: storage.BACKUP_VERSION, madeAt: new Date().toISOString(), by: initials };
  const writer = backupWriter();
  let rows = 0;
  await storage.backupPages((table, page, done, all) => {
    signal.throwIfAborted();
    writer.add(table, page);
    rows += page.length;
    onProgress(done, all);
  });
  const content = await writer.file(head, step);
  signal.throwIfAborted();
  const file = backupName(head);
  await browser.download(file, content, 'application/json');
  await storage.choose('backupAt', head.madeAt);
  return { file, rows };
}
