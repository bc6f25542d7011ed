import { informBy } from '~/domain/contact-duties';
import type { Day } from '~/domain/day';
import type { OrganisationId } from '~/domain/ids';
import type { NewLead } from '~/domain/new-lead';
import { sourceOf } from '~/domain/page-key';
import { Problem } from '~/domain/problem';
import { isForgotten } from '../forgotten';
import { drawId } from '../ids';
import { knownPerson } from '../known-person';
import { insert, patch, type RecordPatch } from '../patch';

type Person = NonNullable<NewLead['contact']>;

/** The person as it may be kept. @throws Problem 'person-forgotten' where the person was forgotten on request */
export async function unforgotten(person: Person, organisationKeys: readonly string[]): Promise<Person> {
  if (await isForgotten(person, organisationKeys)) throw new Problem('person-forgotten', person.name);
  return person;
}

/** The patch that keeps a person of a lead, with the day by which the person is to be told; who is kept already gets what is new. */
export async function contactPatches(
  person: Person | undefined,
  url: string | undefined,
  organisationId: OrganisationId,
  today: Day,
): Promise<RecordPatch[]> {
  if (!person) return [];
  const known = await knownPerson(organisationId, person);
  const gains = Object.entries(person).filter(([field, value]) => field !== 'name' && value);
  if (known) return gains.length > 0 ? [patch('contacts', known.id, Object.fromEntries(gains))] : [];
  return [
    insert('contacts', {
      id: drawId(),
      organisationId,
      ...person,
      ...(url && { source: sourceOf(url) }),
      art14: 'to-send',
      art14DueOn: informBy(today),
    }),
  ];
}
