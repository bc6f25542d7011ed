import { Problem } from '~/domain/problem';
import { outsideId } from '~/platform';
import { openDatabase } from '~/storage';

/** Opens the database and returns whether that succeeded. A lost or newer database is reported by the screens, where the user can act. */
export async function isOpen(): Promise<boolean> {
  try {
    await openDatabase(outsideId);
    return true;
  } catch (failure) {
    if (failure instanceof Problem) return false;
    throw failure;
  }
}
