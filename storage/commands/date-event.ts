import type { Day } from '~/domain/day';
import { dueOn } from '~/domain/follow-up-clock';
import type { MissionEventId } from '~/domain/ids';
import type { Mission } from '~/domain/mission';
import type { MissionEvent } from '~/domain/mission-event';
import { Problem } from '~/domain/problem';
import { commit } from '../commit';
import { database } from '../database';
import { patch, type RecordPatch } from '../patch';
import { eventWithMission } from '../queries/events';

/** Gives an event its days and dates the open follow-ups that follow from them. @throws Problem 'dates-reversed', 'event-gone' */
export async function dateEvent(id: MissionEventId, startsOn: Day, endsOn: Day): Promise<void> {
  if (endsOn < startsOn) throw new Problem('dates-reversed');
  await commit(async () => {
    const { event, mission } = await eventWithMission(id);
    const dated = { ...event, startsOn, endsOn };
    return {
      activity: { kind: 'event-dated', subject: id },
      patches: [patch('missionEvents', id, { startsOn, endsOn }), ...(await redated(dated, mission))],
    };
  });
}

async function redated(event: MissionEvent, mission: Mission): Promise<RecordPatch[]> {
  const [followUps, leads] = await Promise.all([
    database.followUps.where({ eventId: event.id }).toArray(),
    database.leads.where({ eventId: event.id }).toArray(),
  ]);
  const capturedOn = new Map(leads.map((lead) => [lead.id, lead.capturedOn as Day]));
  return followUps.flatMap((each) => {
    const step = event.steps.find((candidate) => candidate.id === each.step);
    const captured = capturedOn.get(each.leadId);
    if (each.state !== 'open' || !step || !captured) return [];
    return [patch('followUps', each.id, { dueOn: dueOn(step, event, captured, mission.customaryClosures) })];
  });
}
