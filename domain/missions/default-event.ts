import type { Day } from '../dates/day';
import type { MissionEvent } from './mission-event';

/** The event preselected on a day: the current one, else the next, the most recent, or any. */
export function defaultEventOn<E extends Pick<MissionEvent, 'startsOn' | 'endsOn'>>(
  events: readonly E[],
  today: Day,
): E | undefined {
  const dated = events
    .filter((event) => event.startsOn)
    .sort((a, b) => (a.startsOn ?? '').localeCompare(b.startsOn ?? ''));
  const notOver = dated.find((event) => (event.endsOn ?? event.startsOn ?? '') >= today);
  return notOver ?? dated.at(-1) ?? events[0];
}
