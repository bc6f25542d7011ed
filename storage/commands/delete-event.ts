import type { FollowUp } from '~/domain/follow-up';
import type { MissionEventId } from '~/domain/ids';
import type { Lead } from '~/domain/lead';
import type { MissionEvent } from '~/domain/mission-event';
import { patch, type RecordPatch } from '~/domain/record-patch';
import { commit } from '../commit';
import { database } from '../database';
import { leadsTrashed } from '../lead-parts';
import { eventWithMission } from '../queries/events';
import { organisationsAt, rehomed } from '../rehomed';

/** Deletes an event; its leads go to another event, where each organisation has one lead, or to the trash with it. @throws Problem 'event-gone' */
export const deleteEvent = (id: MissionEventId, leadsTo: MissionEventId | 'trash'): Promise<unknown> =>
  commit(async () => {
    await eventWithMission(id);
    const leads = (await database.leads.where({ eventId: id }).toArray()).filter((lead) => !lead.deletedAt);
    const followUps = await database.followUps.where({ eventId: id }).toArray();
    const deletedAt = new Date().toISOString();
    const fate =
      leadsTo === 'trash'
        ? await leadsTrashed(
            leads.map((lead) => lead.id),
            deletedAt,
          )
        : await moved(leads, followUps, (await eventWithMission(leadsTo)).event, deletedAt);
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
    ...(await leadsTrashed(
      twice.map(({ id }) => id),
      deletedAt,
    )),
    ...going.flatMap((lead) => rehomed(lead, followUps, to)),
  ];
}
