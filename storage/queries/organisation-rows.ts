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

/** The organisations with these ids that are not in the trash, in this order, as list rows. */
export const organisationRowsOf = (ids: readonly OrganisationId[]): Promise<OrganisationRow[]> =>
  // One transaction for all reads: one for each would cost as much as the reads.
  database.transaction('r', TABLES, async () => {
    const [organisations, leads] = await Promise.all([
      database.organisations.bulkGet([...ids]),
      leadsOfOrganisations(ids),
    ]);
    const all = [...leads.values()].flat();
    const [events, last] = await Promise.all([
      database.missionEvents.bulkGet([...new Set(all.map(({ eventId }) => eventId))]),
      lastInstants([...ids, ...all.map(({ id }) => id)]),
    ]);
    const eventOf = new Map(events.map((event) => [event?.id, event]));
    return organisations.flatMap((organisation): OrganisationRow[] => {
      if (!organisation || organisation.deletedAt) return [];
      const own = leads.get(organisation.id) ?? [];
      const joined = own.flatMap((lead) => {
        const event = eventOf.get(lead.eventId);
        return event ? [{ lead, event }] : [];
      });
      return [
        { organisation, leads: joined, lastAt: lastAtOf([organisation, ...own], (id) => last.get(id)) },
      ];
    });
  });
const TABLES = ['organisations', 'leads', 'missionEvents', 'activities'];

/** The leads of organisations that are not in the trash, by the organisation's id. */
export async function leadsOfOrganisations(ids: readonly OrganisationId[]): Promise<Map<string, Lead[]>> {
  const leads = await Promise.all(
    ids.map((organisationId) => database.leads.where({ organisationId }).toArray()),
  );
  return new Map(ids.map((id, at) => [id, (leads[at] ?? []).filter(({ deletedAt }) => !deletedAt)]));
}

/** The instant of the last activity on each of some leads and organisations that has any. */
export async function lastInstants(subjects: readonly string[]): Promise<Map<string, string>> {
  const activities = await Promise.all(
    subjects.map((subject) => database.activities.where({ subject }).toArray()),
  );
  const last = new Map<string, string>();
  for (const { subject, at } of activities.flat()) if (at > (last.get(subject) ?? '')) last.set(subject, at);
  return last;
}

/** The instant of the last activity on an organisation or one of its leads. Bulk commands have no activity of the record's own, so its `updatedAt` counts too. */
export const lastAtOf = (
  records: readonly { id: string; updatedAt: string }[],
  last: (id: string) => string | undefined,
): string =>
  records
    .flatMap(({ id, updatedAt }) => [updatedAt, last(id) ?? ''])
    .reduce((one, other) => (one > other ? one : other));

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
