const COUNTER_DIGITS = 4;
const LAST_COUNT = 36 ** COUNTER_DIGITS - 1;

/** The next stamp of a device after `last`: never earlier than the wall clock or `last`, even if the clock was set back. */
export function nextStamp(last: string | undefined, wall: Date, device: string): string {
  const [lastAt, lastCount] = last?.split('|') ?? [];
  const now = wall.toISOString();
  if (!lastAt || now > lastAt) return stamp(now, 0, device);
  const count = Number.parseInt(lastCount ?? '0', 36) + 1;
  // A fifth digit would sort before four: a full instant passes to the next millisecond.
  if (count > LAST_COUNT) return stamp(new Date(Date.parse(lastAt) + 1).toISOString(), 0, device);
  return stamp(lastAt, count, device);
}

const stamp = (at: string, count: number, device: string): string =>
  `${at}|${count.toString(36).padStart(COUNTER_DIGITS, '0')}|${device}`;

/** The instant of a stamp, ISO 8601 in UTC. */
export const instantOfStamp = (stamp: string): string => stamp.split('|')[0] ?? '';
