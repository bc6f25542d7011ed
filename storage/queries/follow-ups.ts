import type { FollowUp } from '~/domain/follow-ups/follow-up';
import type { LeadId } from '~/domain/records/ids';
import { database } from '../core/database';

/** The steps a lead was promised, in the order they were made. */
export const followUpsOf = async (leadId: LeadId): Promise<FollowUp[]> =>
  (await database.followUps.where({ leadId }).toArray())
    .filter((each) => !each.deletedAt)
    .sort((a, b) => a.id.localeCompare(b.id));
