import { dayAt } from '~/domain/dates/day';
import { defaultEventOn } from '~/domain/missions/default-event';
import type { Mission } from '~/domain/missions/mission';
import type { MissionEvent } from '~/domain/missions/mission-event';
import { Problem } from '~/domain/problem';
import type { MissionEventId } from '~/domain/records/ids';
import { database } from '../core/database';
import { tallyId } from '../core/lists';
import type { Tally } from '../core/row-types';
import { choices } from './choices';

/** An event with its mission and its number of leads. */
export interface EventWithCount {
  event: MissionEvent;
  mission: Mission;
  leads: number;
}

/** Events in use by date, undated last, with their missions and numbers of leads; archived ones only when asked for. */
export async function eventsWithCounts(archived = false): Promise<EventWithCount[]> {
  const [events, missions] = await Promise.all([
    database.missionEvents.toArray(),
    database.missions.toArray(),
  ]);
  const missionOf = new Map(missions.map((mission) => [mission.id, mission]));
  const listed = events
    .filter((event) => !event.deletedAt && (archived || !isArchived(event, missionOf.get(event.missionId))))
    .sort(byDate);
  const tallies = await database.tallies.bulkGet(listed.map(({ id }) => tallyId('stages', id)));
  return listed.flatMap((event, at) => {
    const mission = missionOf.get(event.missionId);
    return mission ? [{ event, mission, leads: sumOf(tallies[at]) }] : [];
  });
}

/** Whether an event is archived or deleted, by itself or with its mission. */
export const isArchived = (event: MissionEvent, mission: Mission | undefined): boolean =>
  !mission || Boolean(event.archived || event.deletedAt || mission.archived || mission.deletedAt);

/** Missions in use by name; with `archived` all of them. */
export const savedMissions = async (archived = false): Promise<Mission[]> =>
  (await database.missions.toArray())
    .filter((mission) => !mission.deletedAt && (archived || !mission.archived))
    .sort((a, b) => a.name.localeCompare(b.name));

const sumOf = (tally: Tally | undefined): number =>
  [...(tally?.counts.values() ?? [])].reduce((sum, count) => sum + count, 0);

const byDate = (a: MissionEvent, b: MissionEvent): number =>
  (a.startsOn ?? '9999').localeCompare(b.startsOn ?? '9999') || a.name.localeCompare(b.name);

/** An event with its mission. @throws Problem 'event-gone' where it is deleted or missing */
export async function eventWithMission(
  id: MissionEventId,
): Promise<{ event: MissionEvent; mission: Mission }> {
  const event = await database.missionEvents.get(id);
  const mission = event && (await database.missions.get(event.missionId));
  if (!event || event.deletedAt || !mission) throw new Problem('event-gone', id);
  return { event, mission };
}

/** The active event: the last one chosen on this device, else the nearest in time. */
export async function defaultEvent(now: Date): Promise<MissionEvent | undefined> {
  const [withCounts, { activeEvent }] = await Promise.all([eventsWithCounts(), choices()]);
  const events = withCounts.map(({ event }) => event);
  const chosen = events.find(({ id }) => id === activeEvent);
  return chosen ?? defaultEventOn(events, dayAt(now, events[0]?.zone ?? 'UTC'));
}
