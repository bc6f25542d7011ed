import { emptyTrash } from '~/storage';
import { isOpen } from './is-open';

/** Empties the trash of what has lain in it for too long. */
export async function emptyOldTrash(now: Date): Promise<void> {
  if (await isOpen()) await emptyTrash(now);
}
