import { useMemo, useSyncExternalStore } from 'react';
import type { Day } from '~/domain/dates/day';
import { dayHere } from '~/locales/days';

/** Every zone's offset is a multiple of a quarter of an hour, so its midnight begins one. */
const QUARTER_MS = 900_000;

const quarterNow = (): number => Math.floor(Date.now() / QUARTER_MS) * QUARTER_MS;

const watchers = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;
const tell = (): void => {
  for (const watcher of watchers) watcher();
};
/** Waits for the next quarter. A timer that fires late, as after sleep, tells the time all the same. */
function wait(): void {
  timer = setTimeout(
    () => {
      tell();
      wait();
    },
    quarterNow() + QUARTER_MS - Date.now(),
  );
}

/** Some browsers hold timers back while the device sleeps or the page is hidden, so coming back counts too. */
const RETURNS = [
  ['visibilitychange', () => document],
  ['focus', () => window],
  ['pageshow', () => window],
] as const;

function watch(watcher: () => void): () => void {
  if (watchers.size === 0) {
    wait();
    for (const [event, target] of RETURNS) target().addEventListener(event, tell);
  }
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
    if (watchers.size > 0) return;
    clearTimeout(timer);
    for (const [event, target] of RETURNS) target().removeEventListener(event, tell);
  };
}

/** Days by zone in one quarter: formatting a day costs more than the rest of a card. */
let known = { quarter: 0, days: new Map<string, Day>() };
function todayIn(zone: string): Day {
  const quarter = quarterNow();
  if (known.quarter !== quarter) known = { quarter, days: new Map() };
  const day = known.days.get(zone) ?? dayHere(zone);
  known.days.set(zone, day);
  return day;
}

/** The beginning of the present quarter of an hour, in milliseconds since 1970. An input of queries that ask for the day in several zones. */
export const useNow = (): number => useSyncExternalStore(watch, quarterNow);

/** Today in an IANA time zone; renders again when its day changes, also on waking from sleep. */
export const useToday = (zone: string): Day => useSyncExternalStore(watch, () => todayIn(zone));

/** Today by IANA time zone, for lists with several; another function in each quarter of an hour. */
export function useTodays(): (zone: string) => Day {
  const now = useNow();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another function tells that days may have changed
  return useMemo(() => (zone: string) => todayIn(zone), [now]);
}
