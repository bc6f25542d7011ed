import type { Lead } from '~/domain/leads/lead';
import type { Organisation } from '~/domain/organisations/organisation';
import { patch, type RecordPatch } from '~/domain/schema/patch';
import { type LeadParts, mergeLeadPatches } from '~/domain/sync/merge-leads';
import { database } from '../core/database';

type Ends = Pick<Organisation, 'id'>;

const isLive = ({ deletedAt }: { deletedAt?: string | undefined }): boolean => !deletedAt;

/** Moves leads of a merged organisation to the remaining one; two leads of one event become one. */
export async function leadsTo(stays: Ends, ends: Ends, deletedAt: string): Promise<RecordPatch[]> {
  const there = (await database.leads.where({ organisationId: stays.id }).toArray()).filter(isLive);
  const coming = (await database.leads.where({ organisationId: ends.id }).toArray()).filter(isLive);
  const patches = await Promise.all(
    coming.map(async (lead) => {
      const twin = there.find((each) => each.eventId === lead.eventId);
      return twin
        ? mergeLeadPatches(twin, lead, deletedAt, await partsOf(twin, lead))
        : [patch('leads', lead.id, { organisationId: stays.id })];
    }),
  );
  return patches.flat();
}

async function partsOf(stays: Lead, ends: Lead): Promise<LeadParts> {
  const [followUps, introductions] = await Promise.all([
    database.followUps.where('leadId').anyOf(stays.id, ends.id).toArray(),
    database.introductions.where('leadId').anyOf(stays.id, ends.id).toArray(),
  ]);
  return { followUps, introductions };
}
