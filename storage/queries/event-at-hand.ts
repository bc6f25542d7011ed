import { dayAt } from '~/domain/day';
import { eventNear } from '~/domain/event-near';
import type { MissionEvent } from '~/domain/mission-event';
import { eventsWithCounts } from './events';
import { choices } from './settings';

/** The event at hand: what the user chose last on this device, else the one nearest to the day. */
export async function eventAtHand(now: Date): Promise<MissionEvent | undefined> {
  const [kept, { activeEvent }] = await Promise.all([eventsWithCounts(), choices()]);
  const events = kept.map(({ event }) => event);
  const chosen = events.find(({ id }) => id === activeEvent);
  return chosen ?? eventNear(events, dayAt(now, events[0]?.zone ?? 'UTC'));
}
