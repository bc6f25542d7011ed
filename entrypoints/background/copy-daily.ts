import { takeDailySnapshot } from '~/storage';
import { isOpen } from './is-open';

/** Copies everything stored once a day, where something changed. */
export async function copyDaily(now: Date): Promise<void> {
  if (await isOpen()) await takeDailySnapshot(now);
}
