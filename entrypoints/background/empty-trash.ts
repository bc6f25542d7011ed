import { Problem } from '~/domain/problem';
import { outsideId } from '~/platform';
import { emptyTrash, openDatabase } from '~/storage';

/** Empties the trash of what has lain in it for too long. */
export async function emptyOldTrash(now: Date): Promise<void> {
  try {
    await openDatabase(outsideId);
  } catch (failure) {
    // A lost or newer database is told by the screens, which can do something about it.
    if (failure instanceof Problem) return;
    throw failure;
  }
  await emptyTrash(now);
}
