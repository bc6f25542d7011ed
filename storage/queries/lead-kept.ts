import type { FollowUpId, LeadId } from '~/domain/ids';
import type { FollowUp, Lead } from '~/domain/lead';
import { Problem } from '~/domain/problem';
import { database } from '../database';

/** A lead that is there. @throws Problem 'lead-gone' */
export async function leadKept(id: LeadId): Promise<Lead> {
  const lead = await database.leads.get(id);
  if (!lead || lead.deletedAt) throw new Problem('lead-gone', id);
  return lead;
}

/** A follow-up that is there, with its lead. @throws Problem 'lead-gone' */
export async function followUpKept(id: FollowUpId): Promise<{ followUp: FollowUp; lead: Lead }> {
  const followUp = await database.followUps.get(id);
  if (!followUp || followUp.deletedAt) throw new Problem('lead-gone', id);
  return { followUp, lead: await leadKept(followUp.leadId) };
}
