import { emptyTrash } from '~/storage';
import { isOpen } from './is-open';

/** Purges records that have been in the trash for longer than the retention period. */
export async function emptyOldTrash(now: Date): Promise<void> {
  if (await isOpen()) await emptyTrash(now);
}
