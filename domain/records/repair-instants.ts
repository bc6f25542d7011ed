import { AHEAD_MS } from './clock-doubt';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z(?=\||$)/;

/** Instants that a wrong clock wrote, and what each becomes. */
export type InstantRepair = ReadonlyMap<string, string>;

// What is repaired lands within this time after the newest right instant, a millisecond each.
const ROOM_MS = 3_600_000;

/** Collects the instants of rows, a part at a time, and says what those of the future become. */
export class FutureInstants {
  readonly #limit: string;
  readonly #lastRight: string;
  readonly #later = new Set<string>();
  #newest = '';

  /** `now`: an instant more than a day later than it counts as written by a wrong clock. */
  constructor(readonly now: Date) {
    this.#limit = new Date(now.getTime() + AHEAD_MS).toISOString();
    this.#lastRight = new Date(now.getTime() + AHEAD_MS - ROOM_MS).toISOString();
  }

  add(row: unknown): void {
    visitTexts(row, (text) => {
      const instant = instantIn(text);
      if (!instant) return;
      if (instant > this.#lastRight) this.#later.add(instant);
      else if (instant > this.#newest) this.#newest = instant;
    });
  }

  /**
   * The instants of the future follow the newest right one in their order, a millisecond apart. Those of the last
   * hour before the limit move with them, so that the order of all stays. Empty where none is of the future.
   * The same rows get the same instants on every device.
   */
  repair(): InstantRepair {
    const later = [...this.#later].sort();
    if ((later.at(-1) ?? '') <= this.#limit) return new Map();
    const start = Date.parse(this.#newest) || this.now.getTime() - later.length;
    return new Map(later.map((instant, at) => [instant, new Date(start + at + 1).toISOString()]));
  }
}

/** A row with the instants of a repair replaced, those in stamps too; the same row where it has none. */
export function withRepairedInstants<T>(row: T, repair: InstantRepair): T {
  return replaced(row, repair) as T;
}

function replaced(value: unknown, repair: InstantRepair): unknown {
  if (typeof value === 'string') {
    const instant = instantIn(value);
    const right = instant && repair.get(instant);
    return right ? right + value.slice(instant.length) : value;
  }
  if (Array.isArray(value)) {
    const parts = value.map((each) => replaced(each, repair));
    return parts.some((each, at) => each !== value[at]) ? parts : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([key, each]) => [key, replaced(each, repair), each] as const);
  return parts.some(([, now, before]) => now !== before)
    ? Object.fromEntries(parts.map(([key, now]) => [key, now]))
    : value;
}

function visitTexts(value: unknown, visit: (text: string) => void): void {
  if (typeof value === 'string') visit(value);
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) visitTexts(each, visit);
}

/** The instant a text is, or that a stamp begins with. */
const instantIn = (text: string): string | undefined =>
  text[10] === 'T' ? INSTANT.exec(text)?.[0] : undefined;
