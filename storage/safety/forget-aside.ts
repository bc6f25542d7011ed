import { asideDatabase } from './database';
import { takeSnapshot } from './snapshots';

/** Takes a person out of what is kept beside the database: the copies give way to one of the state after erasing, and rows that could not be read go where they hold one of the words. */
export async function forgetAside(words: readonly string[], now: Date): Promise<void> {
  await asideDatabase.transaction('rw', asideDatabase.tables, async () => {
    await asideDatabase.snapshots.clear();
    await asideDatabase.snapshotRows.clear();
    await asideDatabase.unreadable
      .filter(({ raw }) => {
        const text = JSON.stringify(raw) ?? '';
        return words.some((word) => text.includes(word));
      })
      .delete();
  });
  await takeSnapshot('after-erasing', now);
}
