import { type ClockDoubt, clockDoubt } from '~/domain/records/clock-doubt';
import { instantOfStamp } from '~/domain/records/hybrid-clock';
import { database } from './database';

/** How often the last use is noted, in milliseconds. */
const NOTED_EVERY_MS = 12 * 3_600_000;

/** Whether this computer's clock may be wrong; `undefined` where nothing stored speaks against it. */
export async function clockDoubtHere(now: Date): Promise<ClockDoubt | undefined> {
  const [seen, stamp] = await database.settings.bulkGet(['lastSeen', 'lastStamp']);
  const lastStamp = stamp && String(stamp.value);
  const lastSeen = seen ? String(seen.value) : lastStamp && instantOfStamp(lastStamp);
  return clockDoubt({ now, lastSeen, lastStamp });
}

/** Notes that Goen is used now, unless the clock may be wrong. Later uses are compared with it. */
export async function noteUse(now: Date): Promise<void> {
  if (await clockDoubtHere(now)) return;
  const seen = await database.settings.get('lastSeen');
  if (seen && now.getTime() - Date.parse(String(seen.value)) < NOTED_EVERY_MS) return;
  await trustClock(now);
}

/** Takes the user's word that this computer's date is right. */
export const trustClock = (now: Date): Promise<unknown> =>
  database.settings.put({ key: 'lastSeen', value: now.toISOString() });
