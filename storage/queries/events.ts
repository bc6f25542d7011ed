import type { MissionEventId } from '~/domain/ids';
import type { Mission } from '~/domain/mission';
import type { MissionEvent } from '~/domain/mission-event';
import { Problem } from '~/domain/problem';
import { database } from '../database';

/** An event with the mission it belongs to and how many leads it has. */
export interface EventWithCount {
  event: MissionEvent;
  mission: Mission;
  leads: number;
}

/** Every event by date, the undated last, with its mission and the number of its leads. */
export async function eventsWithCounts(): Promise<EventWithCount[]> {
  const [events, missions] = await Promise.all([
    database.missionEvents.toArray(),
    database.missions.toArray(),
  ]);
  const missionOf = new Map(missions.map((mission) => [mission.id, mission]));
  const kept = events.filter((event) => !event.deletedAt).sort(byDate);
  const counts = await Promise.all(kept.map((event) => leadCount(event.id)));
  return kept.flatMap((event, at) => {
    const mission = missionOf.get(event.missionId);
    return mission ? [{ event, mission, leads: counts[at] ?? 0 }] : [];
  });
}

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
