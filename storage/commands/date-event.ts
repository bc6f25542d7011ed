import type { Day } from '~/domain/dates/day';
import { Problem } from '~/domain/problem';
import type { MissionEventId } from '~/domain/records/ids';
import { patch } from '~/domain/schema/patch';
import { commit } from '../core/commit';
import { redatePatches } from '../patches/schedule-follow-ups';
import { eventWithMission } from '../queries/events';

/** Sets the days of an event and dates the open follow-ups that depend on them. @throws Problem 'dates-reversed', 'event-gone' */
export async function dateEvent(id: MissionEventId, startsOn: Day, endsOn: Day): Promise<void> {
  if (endsOn < startsOn) throw new Problem('dates-reversed');
  await commit(async () => {
    const { event, mission } = await eventWithMission(id);
    const dated = { ...event, startsOn, endsOn };
    return {
      activity: { kind: 'event-dated', subject: id },
      patches: [
        patch('missionEvents', id, { startsOn, endsOn }),
        ...(await redatePatches({ event: dated, mission })),
      ],
    };
  });
}
