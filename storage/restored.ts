import type { Lead } from '~/domain/lead';
import { database } from './database';
import { patch, type RecordPatch } from './patch';

/** A lead back from the trash, with the steps and introductions that went there with it. */
export async function leadRestored(lead: Lead): Promise<RecordPatch[]> {
  const [followUps, introductions] = await Promise.all([
    database.followUps.where({ leadId: lead.id }).toArray(),
    database.introductions.where({ leadId: lead.id }).toArray(),
  ]);
  const together = ({ deletedAt }: { deletedAt?: string | undefined }) => deletedAt === lead.deletedAt;
  return [
    patch('leads', lead.id, { deletedAt: undefined }),
    ...followUps.filter(together).map(({ id }) => patch('followUps', id, { deletedAt: undefined })),
    ...introductions.filter(together).map(({ id }) => patch('introductions', id, { deletedAt: undefined })),
  ];
}
