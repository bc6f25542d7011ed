import { sourceOf } from '~/domain/capture/page-key';
import type { Contact } from '~/domain/contacts/contact';
import { informBy } from '~/domain/contacts/information-duty';
import type { Day } from '~/domain/dates/day';
import type { NewLead } from '~/domain/leads/new-lead';
import { Problem } from '~/domain/problem';
import type { OrganisationId } from '~/domain/records/ids';
import type { NewRecord } from '~/domain/records/record-header';
import { insert, patch, type RecordPatch } from '~/domain/schema/patch';
import { drawId } from '../core/ids';
import { isForgotten } from '../queries/forgotten-hashes';
import { knownPerson } from './reassign-contacts';

type Person = NonNullable<NewLead['contact']>;

/** Returns the person. @throws Problem 'person-forgotten' where they were forgotten on request */
export async function notForgotten(person: Person, organisationKeys: readonly string[]): Promise<Person> {
  if (await isForgotten(person, organisationKeys)) throw new Problem('person-forgotten', person.name);
  return person;
}

/** Patches of a captured lead's contact; a known person gains the new fields. */
export async function contactPatches(
  person: Person | undefined,
  url: string | undefined,
  organisationId: OrganisationId,
  today: Day,
): Promise<RecordPatch[]> {
  if (!person) return [];
  const known = await knownPerson(organisationId, person);
  if (!known)
    return [newContactPatch({ ...person, ...(url && { source: sourceOf(url) }) }, organisationId, today)];
  const news = Object.entries(person).filter(([field, value]) => field !== 'name' && value);
  return news.length > 0 ? [patch('contacts', known.id, Object.fromEntries(news))] : [];
}

/** Patch of a new contact, with the day by which they must be informed (docs/domain-rules.md 9). */
export const newContactPatch = (
  person: { name: string } & Partial<NewRecord<Contact>>,
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
