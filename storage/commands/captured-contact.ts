import type { Contact } from '~/domain/contact';
import { informBy } from '~/domain/contact-duties';
import type { Day } from '~/domain/day';
import type { OrganisationId } from '~/domain/ids';
import type { Unkept } from '~/domain/kept';
import type { NewLead } from '~/domain/new-lead';
import { sourceOf } from '~/domain/page-key';
import { Problem } from '~/domain/problem';
import { insert, patch, type RecordPatch } from '~/domain/record-patch';
import { isForgotten } from '../forgotten';
import { drawId } from '../ids';
import { knownPerson } from '../one-person';

type Person = NonNullable<NewLead['contact']>;

/** The person as it may be kept. @throws Problem 'person-forgotten' where the person was forgotten on request */
export async function unforgotten(person: Person, organisationKeys: readonly string[]): Promise<Person> {
  if (await isForgotten(person, organisationKeys)) throw new Problem('person-forgotten', person.name);
  return person;
}

/** The patch that keeps a person of a captured lead; who is kept already gets what is new. */
export async function contactPatches(
  person: Person | undefined,
  url: string | undefined,
  organisationId: OrganisationId,
  today: Day,
): Promise<RecordPatch[]> {
  if (!person) return [];
  const known = await knownPerson(organisationId, person);
  if (!known)
    return [newContact({ ...person, ...(url && { source: sourceOf(url) }) }, organisationId, today)];
  const news = Object.entries(person).filter(([field, value]) => field !== 'name' && value);
  return news.length > 0 ? [patch('contacts', known.id, Object.fromEntries(news))] : [];
}

/** The patch that keeps a person for the first time, with the day by which the person is to be told. */
export const newContact = (
  person: { name: string } & Partial<Unkept<Contact>>,
  organisationId: OrganisationId,
  today: Day,
): RecordPatch =>
  insert('contacts', {
    ...person,
    id: drawId(),
    organisationId,
    art14: 'to-send',
    art14DueOn: informBy(today),
  });
