import type { Day } from '~/domain/dates/day';
import type { Calendar } from '~/domain/dates/holidays';
import { openDayFrom } from '~/domain/dates/working-days';
import { dueOn } from '~/domain/follow-ups/due-day';
import { OWN_STEP } from '~/domain/follow-ups/follow-up';
import type { Lead } from '~/domain/leads/lead';
import type { Mission } from '~/domain/missions/mission';
import type { MissionEvent } from '~/domain/missions/mission-event';
import type { Channel, Step } from '~/domain/missions/playbook';
import { insert, patch, type RecordPatch } from '~/domain/schema/patch';
import { database } from '../core/database';
import { drawId } from '../core/ids';

/** An event with the mission that dates its steps. */
export interface EventWithMission {
  event: MissionEvent;
  mission: Mission;
}

/** Schedules a step of the event for a lead, dated by the event. */
export function followUpPatch(
  step: Step,
  lead: Pick<Lead, 'id' | 'eventId' | 'capturedOn'>,
  { event, mission }: EventWithMission,
): RecordPatch {
  const due = dueOn(step, event, lead.capturedOn as Day, mission.customs);
  return insert('followUps', {
    id: drawId(),
    leadId: lead.id,
    eventId: lead.eventId,
    step: step.id,
    state: 'open',
    ...(step.channel && { channel: step.channel }),
    ...(due && { dueOn: due }),
  });
}

/** Own steps are dated by the calendars of the people at home. */
export const OWN_CALENDARS: readonly Calendar[] = ['IT'];

/** Schedules a step of the user's own, on a working day. */
export function ownStepPatch(
  lead: Pick<Lead, 'id' | 'eventId'>,
  { name, dueOn, channel }: { name?: string; dueOn?: Day; channel?: Channel },
  { mission }: Pick<EventWithMission, 'mission'>,
): RecordPatch {
  return insert('followUps', {
    id: drawId(),
    leadId: lead.id,
    eventId: lead.eventId,
    step: OWN_STEP,
    ...(name && { name }),
    state: 'open',
    touched: true,
    ...(channel && { channel }),
    ...(dueOn && { dueOn: openDayFrom(dueOn, OWN_CALENDARS, mission.customs) }),
  });
}

/** New days for an event's open steps that nobody edited, after its dates, steps or closures changed. */
export async function redatePatches({ event, mission }: EventWithMission): Promise<RecordPatch[]> {
  const [followUps, leads] = await Promise.all([
    database.followUps.where({ eventId: event.id }).toArray(),
    database.leads.where({ eventId: event.id }).toArray(),
  ]);
  const capturedOn = new Map(leads.map((lead) => [lead.id, lead.capturedOn as Day]));
  return followUps.flatMap((each) => {
    const step = event.steps.find((candidate) => candidate.id === each.step);
    const captured = capturedOn.get(each.leadId);
    if (each.state !== 'open' || each.touched || each.deletedAt || !step || !captured) return [];
    const due = dueOn(step, event, captured, mission.customs);
    return due === each.dueOn ? [] : [patch('followUps', each.id, { dueOn: due })];
  });
}
