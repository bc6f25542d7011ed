import type { Contact } from '~/domain/contacts/contact';
import { isRetentionDue } from '~/domain/contacts/retention';
import { type Day, dayAt, dayFrom } from '~/domain/dates/day';
import type { Activity } from '~/domain/history/activity';
import { nameOf } from '~/domain/organisations/display-name';
import type { Organisation } from '~/domain/organisations/organisation';
import { database } from '../core/database';

/** A person to review: to keep, or to erase. */
export interface RetentionRow {
  contact: Contact;
  organisation: Organisation;
  /** Day of the last activity with the organisation or one of its leads, or of the last decision to keep. */
  lastOn: Day;
}

/** Entries of the history that are no contact with the organisation: changes of records of people, and undoing. */
const NO_CONTACT: readonly Activity['kind'][] = [
  'contact-changed',
  'contact-deleted',
  'contact-forgotten',
  'undone',
  'redone',
];

/** People without activity for `months` on `today`, the longest first. Days are those of the IANA time zone. */
export async function retentionReview(months: number, today: Day, zone: string): Promise<RetentionRow[]> {
  const [contacts, organisations, leads, activities] = await Promise.all([
    database.contacts.toArray(),
    database.organisations.toArray(),
    database.leads.toArray(),
    database.activities.toArray(),
  ]);
  const last = new Map<string, string>();
  const note = (id: string, at: string) => last.set(id, later(last.get(id) ?? '', at));
  const homes = new Map<string, string>(leads.map(({ id, organisationId }) => [id, organisationId]));
  // Bulk commands have no activity of the lead's own, so its `updatedAt` counts too.
  for (const { organisationId, updatedAt, deletedAt } of leads)
    if (!deletedAt) note(organisationId, updatedAt);
  for (const { subject, kind, at } of activities)
    if (!NO_CONTACT.includes(kind)) note(homes.get(subject) ?? subject, at);
  const byId = new Map(organisations.map((each) => [each.id, each]));
  return contacts
    .flatMap((contact) => {
      const organisation = byId.get(contact.organisationId);
      if (contact.deletedAt || !organisation || organisation.deletedAt) return [];
      const active = later(contact.createdAt, last.get(organisation.id) ?? '');
      // What is no day would be later than any, and the person never reviewed.
      const kept = dayFrom(contact.keptOn ?? '') ?? '';
      const lastOn = later(dayAt(new Date(active), zone), kept) as Day;
      return isRetentionDue(lastOn, months, today) ? [{ contact, organisation, lastOn }] : [];
    })
    .sort(
      (a, b) =>
        a.lastOn.localeCompare(b.lastOn) || nameOf(a.organisation).localeCompare(nameOf(b.organisation)),
    );
}

const later = (a: string, b: string): string => (a > b ? a : b);
