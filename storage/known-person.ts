import type { OrganisationId } from '~/domain/ids';
import type { Contact } from '~/domain/organisation';
import { database } from './database';
import { isOnePerson } from './merged-parts';

/** The record of a person at an organisation, where it is kept already; `but` that one. */
export async function knownPerson(
  organisationId: OrganisationId,
  person: Pick<Contact, 'name' | 'email'>,
  but?: Contact['id'],
): Promise<Contact | undefined> {
  const there = await database.contacts.where({ organisationId }).toArray();
  return there.find((each) => !each.deletedAt && each.id !== but && isOnePerson(each, person));
}
