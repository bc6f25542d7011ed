import type { Lead } from '~/domain/leads/lead';
import type { Organisation } from '~/domain/organisations/organisation';
import { patch, type RecordPatch } from '~/domain/schema/patch';
import { type LeadParts, mergeLeadPatches } from '~/domain/sync/merge-leads';
import { database } from '../core/database';

type HasId = Pick<Organisation, 'id'>;

const isLive = ({ deletedAt }: { deletedAt?: string | undefined }): boolean => !deletedAt;

/** Moves leads of a merged organisation to the remaining one; two leads of one event become one. */
export async function reassignLeadPatches(
  target: HasId,
  merged: HasId,
  deletedAt: string,
): Promise<RecordPatch[]> {
  const existing = (await database.leads.where({ organisationId: target.id }).toArray()).filter(isLive);
  const moving = (await database.leads.where({ organisationId: merged.id }).toArray()).filter(isLive);
  const patches = await Promise.all(
    moving.map(async (lead) => {
      const duplicate = existing.find((each) => each.eventId === lead.eventId);
      return duplicate
        ? mergeLeadPatches(duplicate, lead, deletedAt, await partsOf(duplicate, lead))
        : [patch('leads', lead.id, { organisationId: target.id })];
    }),
  );
  return patches.flat();
}

async function partsOf(target: Lead, merged: Lead): Promise<LeadParts> {
  const [followUps, introductions] = await Promise.all([
    database.followUps.where('leadId').anyOf(target.id, merged.id).toArray(),
    database.introductions.where('leadId').anyOf(target.id, merged.id).toArray(),
  ]);
  return { followUps, introductions };
}
