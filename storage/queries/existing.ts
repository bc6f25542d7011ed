import type { FollowUp } from '~/domain/follow-ups/follow-up';
import type { Lead } from '~/domain/leads/lead';
import type { Organisation } from '~/domain/organisations/organisation';
import { Problem } from '~/domain/problem';
import type { FollowUpId, LeadId, OrganisationId } from '~/domain/records/ids';
import { database } from '../core/database';

/** A lead that exists and is not deleted. @throws Problem 'lead-gone' */
export async function existingLead(id: LeadId): Promise<Lead> {
  const lead = await database.leads.get(id);
  if (!lead || lead.deletedAt) throw new Problem('lead-gone', id);
  return lead;
}

/** A follow-up that exists and is not deleted, with its lead. @throws Problem 'lead-gone' */
export async function existingFollowUp(id: FollowUpId): Promise<{ followUp: FollowUp; lead: Lead }> {
  const followUp = await database.followUps.get(id);
  if (!followUp || followUp.deletedAt) throw new Problem('lead-gone', id);
  return { followUp, lead: await existingLead(followUp.leadId) };
}

/** An organisation that exists and is not deleted. @throws Problem 'organisation-gone' */
export async function existingOrganisation(id: OrganisationId): Promise<Organisation> {
  const organisation = await database.organisations.get(id);
  if (!organisation || organisation.deletedAt) throw new Problem('organisation-gone', id);
  return organisation;
}
