import type { FollowUp } from '~/domain/follow-ups/follow-up';
import type { Lead } from '~/domain/leads/lead';
import type { MissionEvent } from '~/domain/missions/mission-event';
import type { MissionEventId } from '~/domain/records/ids';
import { patch, type RecordPatch } from '~/domain/schema/patch';
import { commit } from '../core/commit';
import { database } from '../core/database';
import { moveToEventPatches, organisationsAt } from '../patches/change-event';
import { trashLeadsPatches } from '../patches/lead-parts';
import { eventWithMission } from '../queries/events';

/** Deletes an event; its leads move to another event, one per organisation, or to the trash. @throws Problem 'event-gone' */
export const deleteEvent = (id: MissionEventId, target: MissionEventId | 'trash'): Promise<unknown> =>
  commit(async () => {
    await eventWithMission(id);
    const leads = (await database.leads.where({ eventId: id }).toArray()).filter((lead) => !lead.deletedAt);
    const followUps = await database.followUps.where({ eventId: id }).toArray();
    const deletedAt = new Date().toISOString();
    const fate =
      target === 'trash'
        ? await trashLeadsPatches(
            leads.map((lead) => lead.id),
            deletedAt,
          )
        : await moved(leads, followUps, (await eventWithMission(target)).event, deletedAt);
    return {
      activity: { kind: 'event-deleted', subject: id },
      patches: [patch('missionEvents', id, { deletedAt }), ...fate],
    };
  });

async function moved(
  leads: readonly Lead[],
  followUps: readonly FollowUp[],
  to: MissionEvent,
  deletedAt: string,
): Promise<RecordPatch[]> {
  const there = await organisationsAt(to.id);
  const twice = leads.filter(({ organisationId }) => there.has(organisationId));
  const going = leads.filter(({ organisationId }) => !there.has(organisationId));
  return [
    ...(await trashLeadsPatches(
      twice.map(({ id }) => id),
      deletedAt,
    )),
    ...going.flatMap((lead) => moveToEventPatches(lead, followUps, to)),
  ];
}
