import type { LeadId, MissionEventId } from '~/domain/records/ids';
import { database } from '../core/database';

/** Names of the members each lead of an event interests, suggested ones included. */
export async function membersByLead(eventId: MissionEventId): Promise<Map<LeadId, string[]>> {
  const event = await database.missionEvents.get(eventId);
  const mission = event && (await database.missions.get(event.missionId));
  const leads = await database.leads.where({ eventId }).primaryKeys();
  const introductions = await database.introductions.where('leadId').anyOf(leads).toArray();
  const names = new Map(mission?.members.map(({ id, name }) => [id, name]));
  const found = new Map<LeadId, string[]>();
  for (const { leadId, memberId, deletedAt } of introductions) {
    const name = names.get(memberId);
    if (name && !deletedAt) found.set(leadId, [...(found.get(leadId) ?? []), name]);
  }
  return found;
}
