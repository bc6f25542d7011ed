import type { Contact } from '~/domain/contacts/contact';
import { isOnePerson, type Named } from '~/domain/contacts/same-person';
import type { Organisation } from '~/domain/organisations/organisation';
import type { OrganisationId } from '~/domain/records/ids';
import { patch, type RecordPatch } from '~/domain/schema/patch';
import { contactGains, mergedIds } from '~/domain/sync/merge-contacts';
import { database } from '../core/database';

type HasId = Pick<Organisation, 'id'>;

/** The stored record of a person at an organisation, other than `but`. */
export const knownPerson = async (
  organisationId: OrganisationId,
  person: Named,
  but?: Contact['id'],
): Promise<Contact | undefined> =>
  (await peopleAt(organisationId)).find((each) => each.id !== but && isOnePerson(each, person));

/** Moves contacts of a merged organisation to the remaining one; records of the same person become one. */
export async function reassignContactPatches(
  target: HasId,
  merged: HasId,
  deletedAt: string,
): Promise<RecordPatch[]> {
  const existing = await peopleAt(target.id);
  return (await peopleAt(merged.id)).flatMap((contact) => {
    const duplicate = existing.find((each) => isOnePerson(each, contact));
    if (!duplicate) return [patch('contacts', contact.id, { organisationId: target.id })];
    return [
      patch('contacts', duplicate.id, {
        ...contactGains(duplicate, contact),
        folded: mergedIds(duplicate, contact),
      }),
      patch('contacts', contact.id, { deletedAt }),
    ];
  });
}

const peopleAt = async (organisationId: OrganisationId): Promise<Contact[]> =>
  (await database.contacts.where({ organisationId }).toArray()).filter(({ deletedAt }) => !deletedAt);
