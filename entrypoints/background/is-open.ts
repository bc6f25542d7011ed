import { Problem } from '~/domain/problem';
import { outsideId } from '~/platform';
import { openDatabase } from '~/storage';

/** Opens the database, where it can be: a lost or newer one is told by the screens, which can do something about it. */
export async function isOpen(): Promise<boolean> {
  try {
    await openDatabase(outsideId);
    return true;
  } catch (failure) {
    if (failure instanceof Problem) return false;
    throw failure;
  }
}
