import type { FollowUp } from '~/domain/follow-ups/follow-up';
import type { LeadId } from '~/domain/records/ids';
import { database } from '../core/database';

/** The steps of a lead, in the order they were created. */
export const followUpsOf = async (leadId: LeadId): Promise<FollowUp[]> =>
  (await database.followUps.where({ leadId }).toArray())
    .filter((each) => !each.deletedAt)
    .sort((a, b) => a.id.localeCompare(b.id));
