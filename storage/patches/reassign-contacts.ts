import type { Contact } from '~/domain/contacts/contact';
import { isOnePerson, type Named } from '~/domain/contacts/same-person';
import type { Organisation } from '~/domain/organisations/organisation';
import type { OrganisationId } from '~/domain/records/ids';
import { patch, type RecordPatch } from '~/domain/schema/patch';
import { contactGains, mergedIds } from '~/domain/sync/merge-contacts';
import { database } from '../core/database';

type Ends = Pick<Organisation, 'id'>;

/** The stored record of a person at an organisation, other than `but`. */
export const knownPerson = async (
  organisationId: OrganisationId,
  person: Named,
  but?: Contact['id'],
): Promise<Contact | undefined> =>
  (await peopleAt(organisationId)).find((each) => each.id !== but && isOnePerson(each, person));

/** Moves contacts of a merged organisation to the remaining one; records of the same person become one. */
export async function contactsTo(stays: Ends, ends: Ends, deletedAt: string): Promise<RecordPatch[]> {
  const there = await peopleAt(stays.id);
  return (await peopleAt(ends.id)).flatMap((contact) => {
    const twin = there.find((each) => isOnePerson(each, contact));
    if (!twin) return [patch('contacts', contact.id, { organisationId: stays.id })];
    return [
      patch('contacts', twin.id, { ...contactGains(twin, contact), folded: mergedIds(twin, contact) }),
      patch('contacts', contact.id, { deletedAt }),
    ];
  });
}

const peopleAt = async (organisationId: OrganisationId): Promise<Contact[]> =>
  (await database.contacts.where({ organisationId }).toArray()).filter(({ deletedAt }) => !deletedAt);
