import { copyFiles } from './copy-files';
import { openAside } from './database';

/** Takes a person out of what is kept beside the database: the copies, of which the next is made of the state after erasing, and rows that could not be read and hold one of the words. */
export async function forgetAside(words: readonly string[]): Promise<void> {
  const files = await copyFiles();
  await files.remove((await files.list()).map(({ id }) => id));
  const { unreadable } = await openAside();
  await unreadable
    .filter(({ raw }) => {
      const text = JSON.stringify(raw) ?? '';
      return words.some((word) => text.includes(word));
    })
    .delete();
}
