import type { LeadId, MissionEventId, StageId } from '~/domain/records/ids';
import { database } from '../core/database';
import type { LeadKey } from '../core/row-types';
import { keysOf } from './lead-pages';

/** What an event's leads may be grouped by. */
export type LaneBy = 'none' | 'owner' | 'member';

/** The leads of one owner or one member, in each stage the newest first. */
export interface Lane {
  /** Empty for leads without owner or member. */
  name: string;
  stages: Map<StageId, LeadId[]>;
}

/** An event's leads, or those among `ids`, in lanes sorted by name, the lane without a name last. A lead with two members is in both lanes. */
export async function lanesOf(
  eventId: MissionEventId,
  by: LaneBy,
  ids?: ReadonlySet<LeadId>,
): Promise<Lane[]> {
  const keys = await keysOf(eventId, ids);
  const namesOf = await names(eventId, by, keys);
  const lanes = new Map<string, Lane['stages']>();
  for (const { id, stage } of keys)
    for (const name of namesOf(id)) {
      const stages = lanes.get(name) ?? new Map<StageId, LeadId[]>();
      lanes.set(name, stages);
      const own = stages.get(stage);
      if (own) own.push(id);
      else stages.set(stage, [id]);
    }
  return [...lanes]
    .map(([name, stages]) => ({ name, stages }))
    .sort((a, b) => Number(!a.name) - Number(!b.name) || a.name.localeCompare(b.name));
}

const NAMELESS = [''];

async function names(
  eventId: MissionEventId,
  by: LaneBy,
  keys: readonly LeadKey[],
): Promise<(id: LeadId) => readonly string[]> {
  if (by === 'none') return () => NAMELESS;
  if (by === 'member') {
    const members = await membersByLead(eventId);
    return (id) => members.get(id) ?? NAMELESS;
  }
  const leads = await database.leads.bulkGet(keys.map(({ id }) => id));
  const owners = new Map(leads.map((lead) => [lead?.id, lead?.owner ?? lead?.by ?? '']));
  return (id) => [owners.get(id) ?? ''];
}

/** Names of the members each lead of an event interests, suggested ones included. */
async function membersByLead(eventId: MissionEventId): Promise<Map<LeadId, string[]>> {
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
