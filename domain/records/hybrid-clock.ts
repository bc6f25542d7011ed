const COUNTER_DIGITS = 4;

/** The next stamp of a device after `last`: never earlier than the wall clock or `last`, even if the clock was set back. */
export function nextStamp(last: string | undefined, wall: Date, device: string): string {
  const [lastAt, lastCount] = last?.split('|') ?? [];
  const now = wall.toISOString();
  if (!lastAt || now > lastAt) return `${now}|${'0'.repeat(COUNTER_DIGITS)}|${device}`;
  const count = Number.parseInt(lastCount ?? '0', 36) + 1;
  return `${lastAt}|${count.toString(36).padStart(COUNTER_DIGITS, '0')}|${device}`;
}
