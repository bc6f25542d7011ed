import type { FollowUp } from '~/domain/follow-ups/follow-up';
import type { Lead } from '~/domain/leads/lead';
import { holdOn } from '~/domain/leads/stage-hold';
import type { MissionEvent } from '~/domain/missions/mission-event';
import type { MissionEventId, OrganisationId } from '~/domain/records/ids';
import { patch, type RecordPatch } from '~/domain/schema/patch';
import { database } from '../core/database';

/** Organisations that have a lead at an event. */
export async function organisationsAt(eventId: MissionEventId): Promise<Set<OrganisationId>> {
  const leads = await database.leads.where({ eventId }).toArray();
  return new Set(leads.filter(({ deletedAt }) => !deletedAt).map((lead) => lead.organisationId));
}

/** Moves a lead and its steps to another event; its stage stays where that event has it and allows it, else it becomes the first. */
export function moveToEventPatches(
  lead: Lead,
  followUps: readonly FollowUp[],
  to: MissionEvent,
): RecordPatch[] {
  const { outcome, lostReason, resumeOn } = lead;
  const answers = {
    ...(outcome && { outcome }),
    ...(lostReason && { lostReason }),
    ...(resumeOn && { resumeOn }),
  };
  const fits = to.stages.some(({ id }) => id === lead.stage) && !holdOn(to, lead, lead.stage, answers);
  const stage = fits ? lead.stage : to.stages[0]?.id;
  return [
    patch('leads', lead.id, { eventId: to.id, ...(stage && { stage }) }),
    ...followUps
      .filter((each) => each.leadId === lead.id && !each.deletedAt)
      .map((each) => patch('followUps', each.id, { eventId: to.id })),
  ];
}
