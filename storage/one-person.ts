import type { Contact } from '~/domain/contact';
import { foldedWith, gained } from '~/domain/fold-contacts';
import type { OrganisationId } from '~/domain/ids';
import type { Organisation } from '~/domain/organisation';
import { patch, type RecordPatch } from '~/domain/record-patch';
import { isOnePerson, type Named } from '~/domain/same-person';
import { database } from './database';

type Ends = Pick<Organisation, 'id'>;

/** The record of a person at an organisation, where it is kept already; `but` that one. */
export const knownPerson = async (
  organisationId: OrganisationId,
  person: Named,
  but?: Contact['id'],
): Promise<Contact | undefined> =>
  (await peopleAt(organisationId)).find((each) => each.id !== but && isOnePerson(each, person));

/** The people of an organisation that ends go to the one that stays; who is already there is there once. */
export async function contactsTo(stays: Ends, ends: Ends, deletedAt: string): Promise<RecordPatch[]> {
  const there = await peopleAt(stays.id);
  return (await peopleAt(ends.id)).flatMap((contact) => {
    const twin = there.find((each) => isOnePerson(each, contact));
    if (!twin) return [patch('contacts', contact.id, { organisationId: stays.id })];
    return [
      patch('contacts', twin.id, { ...gained(twin, contact), folded: foldedWith(twin, contact) }),
      patch('contacts', contact.id, { deletedAt }),
    ];
  });
}

const peopleAt = async (organisationId: OrganisationId): Promise<Contact[]> =>
  (await database.contacts.where({ organisationId }).toArray()).filter(({ deletedAt }) => !deletedAt);
