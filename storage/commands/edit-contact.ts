import type { Contact } from '~/domain/contacts/contact';
import { isPersonalAddress } from '~/domain/contacts/information-duty';
import { Problem } from '~/domain/problem';
import type { ContactId, OrganisationId } from '~/domain/records/ids';
import type { NewRecord } from '~/domain/records/record-header';
import { insert, patch } from '~/domain/schema/patch';
import { contactGains, mergedIds } from '~/domain/sync/merge-contacts';
import { commit } from '../core/commit';
import { database } from '../core/database';
import { drawId } from '../core/ids';
import { knownPerson } from '../patches/reassign-contacts';
import { existingOrganisation } from '../queries/existing';
import { isForgotten } from '../queries/forgotten-hashes';

type Entry<T> = { [K in keyof T]?: T[K] | undefined };
/** Fields of the contact form; `undefined` clears a field. */
export type ContactEntry = Entry<Omit<NewRecord<Contact>, 'id' | 'organisationId'>>;

/** Adds a person to an organisation; a person already stored there gains the new fields. Resolves with the id. @throws Problem 'contact-unnamed', 'person-forgotten' unless `asked` says the person agreed, 'organisation-gone' */
export async function addContact(
  organisationId: OrganisationId,
  entry: ContactEntry,
  { asked = false }: { asked?: boolean } = {},
): Promise<ContactId> {
  const { name, ...rest } = checked(entry);
  const { keys } = await existingOrganisation(organisationId);
  if (!asked && (await isForgotten({ ...rest, name }, keys))) throw new Problem('person-forgotten', name);
  const drawn = drawId<ContactId>();
  let id = drawn;
  await commit(async () => {
    const known = await knownPerson(organisationId, { ...rest, name });
    id = known?.id ?? drawn;
    const entered = { name, ...present(rest) };
    return {
      activity: { kind: known ? 'contact-changed' : 'contact-added', subject: organisationId },
      patches: [
        known ? patch('contacts', id, entered) : insert('contacts', { id, organisationId, ...entered }),
      ],
    };
  });
  return id;
}

/** Changes the given fields of a contact; another record of the same person is then merged into it. @throws Problem 'contact-unnamed', 'contact-gone' */
export async function changeContact(id: ContactId, entry: ContactEntry): Promise<void> {
  await commit(async () => {
    const before = await existingContact(id);
    const { organisationId } = before;
    const { name, emailIs } = checked({ ...before, ...entry });
    // Neither is new where it is the stored one, and then it is not written.
    const set: ContactEntry = { ...entry, name, emailIs };
    const after = { ...before, ...set } as Contact;
    // Clearing an e-mail address does not make two people the same.
    const duplicate = await knownPerson(organisationId, { ...after, email: set.email ?? before.email }, id);
    const deletedAt = new Date().toISOString();
    return {
      activity: { kind: 'contact-changed', subject: organisationId },
      patches: [
        patch('contacts', id, { ...set, ...(duplicate && gainedFields(before, after, duplicate)) }),
        ...(duplicate ? [patch('contacts', duplicate.id, { deletedAt })] : []),
      ],
    };
  });
}

/** Fields the changed contact gains from a second record of the person; fields the user just typed win. */
function gainedFields(before: Contact, after: Contact, duplicate: Contact): Partial<Contact> {
  const gains = Object.entries(contactGains(after, duplicate)).filter(([name]) => {
    const field = name as keyof Contact;
    return after[field] === undefined || after[field] === before[field] || field.startsWith('art14');
  });
  return { ...Object.fromEntries(gains), folded: mergedIds(after, duplicate) };
}

/** Moves a contact to the trash. @throws Problem 'contact-gone' */
export const deleteContact = (id: ContactId): Promise<unknown> =>
  commit(async () => {
    const { organisationId } = await existingContact(id);
    return {
      activity: { kind: 'contact-deleted', subject: organisationId },
      patches: [patch('contacts', id, { deletedAt: new Date().toISOString() })],
    };
  });

/** A contact that exists and is not deleted. @throws Problem 'contact-gone' */
export async function existingContact(id: ContactId): Promise<Contact> {
  const contact = await database.contacts.get(id);
  if (!contact || contact.deletedAt) throw new Problem('contact-gone', id);
  return contact;
}

function checked(entry: ContactEntry): ContactEntry & { name: string } {
  const name = entry.name?.trim() || entry.nameLatin?.trim();
  if (!name) throw new Problem('contact-unnamed');
  const { email } = entry;
  const emailIs = entry.emailIs ?? (email && (isPersonalAddress(email) ? 'personal' : 'general'));
  return { ...entry, name, emailIs: emailIs || undefined };
}

const present = (entry: ContactEntry): Partial<Contact> =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined && value !== ''));
