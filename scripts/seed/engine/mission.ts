import type { Day } from '~/domain/dates/day';
import type { MissionEventId, MissionId } from '~/domain/records/ids';
import { presetIdFor } from '~/domain/schema/derived-ids';
import { changeMission, dateEvent, savedMissions, startMission } from '~/storage';
import { INVENTED_FIELDS, INVENTED_MISSION } from '../invented/delegation';

/** Days of an event, first and last. */
export type Dates = readonly [startsOn: Day, endsOn: Day];

/** Ids of the four invented events, by kind. */
export const EVENTS = {
  fair: presetIdFor<MissionEventId>('invented-kansai'),
  meetings: presetIdFor<MissionEventId>('invented-tokyo'),
  evening: presetIdFor<MissionEventId>('invented-tsukuba'),
  defence: presetIdFor<MissionEventId>('invented-chiba'),
};
export type EventName = keyof typeof EVENTS;

/** Starts the invented mission with its own fields and dates its events. */
export async function startInventedMission(dates: Record<EventName, Dates>, today: Day): Promise<void> {
  const { events } = INVENTED_MISSION;
  await startMission(
    INVENTED_MISSION,
    events.map(({ id }) => id),
    [],
    today,
  );
  const id = presetIdFor<MissionId>(INVENTED_MISSION.id);
  const mission = (await savedMissions()).find((each) => each.id === id);
  if (!mission) throw new Error('the mission did not start');
  await changeMission(id, { ...mission, fields: INVENTED_FIELDS });
  for (const [name, [startsOn, endsOn]] of Object.entries(dates))
    await dateEvent(EVENTS[name as EventName], startsOn, endsOn);
}
