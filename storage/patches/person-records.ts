import type { Contact } from '~/domain/contacts/contact';
import { personalPart } from '~/domain/contacts/information-duty';
import { isOnePerson } from '~/domain/contacts/same-person';
import type { ContactId } from '~/domain/records/ids';
import { possibleMentions } from '~/domain/text/possible-mentions';
import { personPattern } from '~/domain/text/redact-person';
import { database } from '../core/database';
import { mergeTargetOf } from '../queries/matching/matches';
import type { Search } from './named-texts';

/** What is searched in texts for a person. */
export const searchFor = (person: Contact): Search => ({
  certain: personPattern(person),
  possible: possibleMentions(person),
});

/** Whether a row, a change or a draft is of one of a person's records. */
export const isOf = (
  { id, record = id }: { id: string; record?: string },
  ids: ReadonlySet<string>,
): boolean => ids.has(record) || id.split(':').some((part) => ids.has(part));

/** What is personal of a contact, and the ids of its record and of other records of the same person, from merges or a second capture. */
export async function personOf(contact: Contact): Promise<{ own: Contact; ids: Set<ContactId> }> {
  const organisation = await database.organisations.get(contact.organisationId);
  const home = await homeOf(contact);
  const ids = new Set<ContactId>();
  const folded = new Set<string>(contact.folded);
  for (const each of await database.contacts.toArray())
    if (
      each.id === contact.id ||
      folded.has(each.id) ||
      each.folded?.includes(contact.id) ||
      (contact.email && each.email === contact.email) ||
      (isOnePerson(each, contact) && (await homeOf(each)) === home)
    )
      ids.add(each.id);
  return { own: personalPart(contact, organisation), ids };
}

async function homeOf({ organisationId }: Contact): Promise<string> {
  const organisation = await database.organisations.get(organisationId);
  return organisation ? (await mergeTargetOf(organisation)).id : organisationId;
}
