import type { Contact } from '~/domain/contacts/contact';
import { personalPart } from '~/domain/contacts/information-duty';
import { isOnePerson } from '~/domain/contacts/same-person';
import type { ContactId } from '~/domain/records/ids';
import { mentionFilter } from '~/domain/text/mention-filter';
import { type Mention, possibleMentions } from '~/domain/text/possible-mentions';
import { personPattern } from '~/domain/text/redact-person';
import { database } from '../core/database';
import { mergeTargetOf } from '../queries/matching/matches';
import type { Search } from './named-texts';

/** What is searched in texts for any of several people. */
export function searchFor(people: readonly Contact[]): Search {
  const patterns = people.flatMap((person) => personPattern(person)?.source ?? []);
  const finders = people.flatMap((person) => possibleMentions(person) ?? []);
  return {
    mayName: mentionFilter(people),
    certain: patterns.length > 0 ? new RegExp([...new Set(patterns)].join('|'), 'giu') : undefined,
    possible: finders.length > 0 ? (text) => apart(finders.flatMap((find) => find(text))) : undefined,
  };
}

/** Mentions in their order; of two that overlap the earlier, and the longer where both begin at one place. */
function apart(mentions: Mention[]): Mention[] {
  const sorted = mentions.sort((a, b) => a.at - b.at || b.found.length - a.found.length);
  let end = 0;
  return sorted.filter(({ at, found }) => {
    if (at < end) return false;
    end = at + found.length;
    return true;
  });
}

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
