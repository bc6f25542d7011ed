import type { OrganisationId } from '~/domain/ids';
import { canonical, winnerOf } from '~/domain/merge';
import { nameKey } from '~/domain/name-key';
import type { Contact, Organisation } from '~/domain/organisation';
import { database } from './database';
import { patch, type RecordPatch } from './patch';
import { isOwnField } from './row-schemas';

type Named = Pick<Contact, 'name' | 'email'>;
type Ends = Pick<Organisation, 'id'>;

/** Whether two records at one organisation are of one person. */
export const isOnePerson = (a: Named, b: Named): boolean =>
  nameKey(a.name) === nameKey(b.name) && (!a.email || !b.email || a.email === b.email);

/** The record of a person at an organisation, where it is kept already; `but` that one. */
export const knownPerson = async (
  organisationId: OrganisationId,
  person: Named,
  but?: Contact['id'],
): Promise<Contact | undefined> =>
  (await peopleAt(organisationId)).find((each) => each.id !== but && isOnePerson(each, person));

/** What a record of a person gains from another of the same: what only that has, and what was written there later. Who was informed is informed, and else is to be as soon as either says (art. 14 GDPR: a month from when the data was first had). */
export const gained = (stays: Contact, ends: Contact): Partial<Contact> =>
  Object.fromEntries(
    Object.entries(ends).filter(([name, value]) => {
      const field = name as keyof Contact;
      if (!isOwnField('contacts', field) || NO_GAIN.includes(field) || value === undefined) return false;
      if (stays[field] === undefined) return true;
      if (field === 'art14') return stays.art14 === 'to-send' && value !== 'to-send';
      if (field === 'art14DueOn') return String(value) < String(stays.art14DueOn);
      return canonical(stays[field]) !== canonical(value) && winnerOf(stays, ends, field) === ends;
    }),
  );

const NO_GAIN: readonly (keyof Contact)[] = ['organisationId', 'deletedAt', 'folded'];

/** The records that went into a person's own, with those that go into it now. */
export const foldedWith = (stays: Contact, ends: Contact): Contact['id'][] => [
  ...new Set([...(stays.folded ?? []), ends.id, ...(ends.folded ?? [])]),
];

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
