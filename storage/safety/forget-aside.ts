import { copyFiles } from './copy-files';
import { asideDatabase } from './database';
import { takeSnapshot } from './snapshots';

/** Takes a person out of what is kept beside the database: the copies give way to one of the state after erasing, and rows that could not be read go where they hold one of the words. */
export async function forgetAside(words: readonly string[], now: Date): Promise<void> {
  const files = await copyFiles();
  await files.remove((await files.list()).map(({ id }) => id));
  await asideDatabase.unreadable
    .filter(({ raw }) => {
      const text = JSON.stringify(raw) ?? '';
      return words.some((word) => text.includes(word));
    })
    .delete();
  await takeSnapshot('after-erasing', now);
}
