import type { Contact } from '~/domain/contacts/contact';
import type { Lead } from '~/domain/leads/lead';
import type { MissionEvent } from '~/domain/missions/mission-event';
import type { Organisation } from '~/domain/organisations/organisation';
import type { OrganisationId } from '~/domain/records/ids';
import { database } from '../core/database';
import type { Recognition } from './known-company';
import { cardsOf, type LeadSummary } from './lead-cards';
import { doubtsOf } from './matching/possible-duplicates';

/** An organisation with what a list row shows. */
export interface OrganisationRow {
  organisation: Organisation;
  leads: { lead: Lead; event: MissionEvent }[];
  /** Instant of the last activity on it or one of its leads. */
  lastAt: string;
}

/** Every live organisation, unsorted. */
export async function organisationRows(): Promise<OrganisationRow[]> {
  const [organisations, leads, events, activities] = await Promise.all([
    database.organisations.toArray(),
    database.leads.toArray(),
    database.missionEvents.toArray(),
    database.activities.toArray(),
  ]);
  const eventOf = new Map(events.map((event) => [event.id, event]));
  const last = new Map<string, string>();
  for (const { subject, at } of activities) if (at > (last.get(subject) ?? '')) last.set(subject, at);
  const byOrganisation = new Map<OrganisationId, OrganisationRow['leads']>();
  for (const lead of leads) {
    const event = eventOf.get(lead.eventId);
    if (lead.deletedAt || !event) continue;
    const own = byOrganisation.get(lead.organisationId) ?? [];
    own.push({ lead, event });
    byOrganisation.set(lead.organisationId, own);
  }
  return organisations
    .filter((organisation) => !organisation.deletedAt)
    .map((organisation) => {
      const own = byOrganisation.get(organisation.id) ?? [];
      // Bulk commands have no activity of the record's own, so its `updatedAt` counts too.
      const instants = [organisation, ...own.map(({ lead }) => lead)].flatMap(({ id, updatedAt }) => [
        updatedAt,
        last.get(id) ?? '',
      ]);
      return { organisation, leads: own, lastAt: instants.reduce((a, b) => (a > b ? a : b)) };
    });
}

/** An organisation with all records related to it. */
export interface OrganisationDetails {
  organisation: Organisation;
  leads: LeadSummary[];
  contacts: Contact[];
  doubts: Recognition['doubts'];
}

/** All details of an organisation; `undefined` where it is gone. */
export async function organisationDetails(id: OrganisationId): Promise<OrganisationDetails | undefined> {
  const organisation = await database.organisations.get(id);
  if (!organisation || organisation.deletedAt) return undefined;
  const [leads, contacts, doubts] = await Promise.all([
    database.leads.where({ organisationId: id }).toArray(),
    database.contacts.where({ organisationId: id }).toArray(),
    doubtsOf(organisation),
  ]);
  return {
    organisation,
    leads: await cardsOf(leads.filter((lead) => !lead.deletedAt)),
    contacts: contacts.filter((contact) => !contact.deletedAt),
    doubts,
  };
}
