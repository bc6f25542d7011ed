import { dayAt } from '~/domain/dates/day';
import { defaultEventOn } from '~/domain/missions/default-event';
import type { Mission } from '~/domain/missions/mission';
import type { MissionEvent } from '~/domain/missions/mission-event';
import { Problem } from '~/domain/problem';
import type { MissionEventId } from '~/domain/records/ids';
import { database } from '../core/database';
import { choices } from './choices';

/** An event with the mission it belongs to and how many leads it has. */
export interface EventWithCount {
  event: MissionEvent;
  mission: Mission;
  leads: number;
}

/** Every event in use by date, the undated last, with its mission and the number of its leads; archived ones only when asked for. */
export async function eventsWithCounts(archived = false): Promise<EventWithCount[]> {
  const [events, missions] = await Promise.all([
    database.missionEvents.toArray(),
    database.missions.toArray(),
  ]);
  const missionOf = new Map(missions.map((mission) => [mission.id, mission]));
  const kept = events
    .filter((event) => !event.deletedAt && (archived || !isAtRest(event, missionOf.get(event.missionId))))
    .sort(byDate);
  const counts = await Promise.all(kept.map((event) => leadCount(event.id)));
  return kept.flatMap((event, at) => {
    const mission = missionOf.get(event.missionId);
    return mission ? [{ event, mission, leads: counts[at] ?? 0 }] : [];
  });
}

/** Whether an event is out of the way, by itself or with its mission. */
export const isAtRest = (event: MissionEvent, mission: Mission | undefined): boolean =>
  !mission || Boolean(event.archived || event.deletedAt || mission.archived || mission.deletedAt);

/** The missions in use, and with `archived` all of them, by name. */
export const savedMissions = async (archived = false): Promise<Mission[]> =>
  (await database.missions.toArray())
    .filter((mission) => !mission.deletedAt && (archived || !mission.archived))
    .sort((a, b) => a.name.localeCompare(b.name));

const leadCount = (id: MissionEventId): Promise<number> =>
  database.leads
    .where({ eventId: id })
    .and((lead) => !lead.deletedAt)
    .count();

const byDate = (a: MissionEvent, b: MissionEvent): number =>
  (a.startsOn ?? '9999').localeCompare(b.startsOn ?? '9999') || a.name.localeCompare(b.name);

/** The event with its mission. @throws Problem 'event-gone' where it was deleted */
export async function eventWithMission(
  id: MissionEventId,
): Promise<{ event: MissionEvent; mission: Mission }> {
  const event = await database.missionEvents.get(id);
  const mission = event && (await database.missions.get(event.missionId));
  if (!event || event.deletedAt || !mission) throw new Problem('event-gone', id);
  return { event, mission };
}

/** The event at hand: what the user chose last on this device, else the one nearest to the day. */
export async function eventAtHand(now: Date): Promise<MissionEvent | undefined> {
  const [kept, { activeEvent }] = await Promise.all([eventsWithCounts(), choices()]);
  const events = kept.map(({ event }) => event);
  const chosen = events.find(({ id }) => id === activeEvent);
  return chosen ?? defaultEventOn(events, dayAt(now, events[0]?.zone ?? 'UTC'));
}
