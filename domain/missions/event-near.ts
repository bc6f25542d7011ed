import type { Day } from '../dates/day';
import type { MissionEvent } from './mission-event';

/** The event to begin with on a day: the one that is on, else the next, else the last one past, else any. */
export function eventNear<E extends Pick<MissionEvent, 'startsOn' | 'endsOn'>>(
  events: readonly E[],
  today: Day,
): E | undefined {
  const dated = events
    .filter((event) => event.startsOn)
    .sort((a, b) => (a.startsOn ?? '').localeCompare(b.startsOn ?? ''));
  const notOver = dated.find((event) => (event.endsOn ?? event.startsOn ?? '') >= today);
  return notOver ?? dated.at(-1) ?? events[0];
}
