import type { MissionEventId } from '~/domain/ids';
import type { FollowUp, Lead } from '~/domain/lead';
import type { MissionEvent } from '~/domain/mission-event';
import { commit } from '../commit';
import { database } from '../database';
import { patch, type RecordPatch } from '../patch';
import { eventWithMission } from '../queries/events';
import { leadTrashed } from '../restored';

/** Deletes an event; its leads go to another event, where each organisation has one lead, or to the trash with it. @throws Problem 'event-gone' */
export const deleteEvent = (id: MissionEventId, leadsTo: MissionEventId | 'trash'): Promise<unknown> =>
  commit(async () => {
    await eventWithMission(id);
    const leads = (await database.leads.where({ eventId: id }).toArray()).filter((lead) => !lead.deletedAt);
    const followUps = await database.followUps.where({ eventId: id }).toArray();
    const deletedAt = new Date().toISOString();
    const fate =
      leadsTo === 'trash'
        ? (await Promise.all(leads.map((lead) => leadTrashed(lead.id, deletedAt)))).flat()
        : await moved(leads, followUps, (await eventWithMission(leadsTo)).event, deletedAt);
    return {
      activity: { kind: 'event-deleted', subject: id },
      patches: [patch('missionEvents', id, { deletedAt }), ...fate],
    };
  });

const own = (followUps: readonly FollowUp[], lead: Lead): FollowUp[] =>
  followUps.filter((each) => each.leadId === lead.id && !each.deletedAt);

async function moved(
  leads: readonly Lead[],
  followUps: readonly FollowUp[],
  to: MissionEvent,
  deletedAt: string,
): Promise<RecordPatch[]> {
  const there = new Set(
    (await database.leads.where({ eventId: to.id }).toArray())
      .filter((lead) => !lead.deletedAt)
      .map((lead) => lead.organisationId),
  );
  const patches = await Promise.all(
    leads.map((lead) => {
      if (there.has(lead.organisationId)) return leadTrashed(lead.id, deletedAt);
      const stage = to.stages.some(({ id }) => id === lead.stage) ? lead.stage : to.stages[0]?.id;
      return [
        patch('leads', lead.id, { eventId: to.id, ...(stage && { stage }) }),
        ...own(followUps, lead).map((each) => patch('followUps', each.id, { eventId: to.id })),
      ];
    }),
  );
  return patches.flat();
}
