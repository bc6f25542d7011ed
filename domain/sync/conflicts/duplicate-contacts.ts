import type { Contact } from '../../contacts/contact';
import { isOnePerson } from '../../contacts/same-person';
import { stampOf } from '../../records/last-write-wins';
import { isOwnField } from '../../schema/schemas';
import type { RecordRow } from '../beginnings';
import { contactGains, mergedIds } from '../merge-contacts';
import { mergeTargets } from './merge-targets';
import { type Tables, trashedAt, whenAllBegan, withField } from './write-field';

type People = Map<string, RecordRow>;

/** A person whom two laptops took down at one organisation without knowing of each other is there once. The smaller id stays, whoever merges, with what either wrote last. */
export function mergeDuplicateContacts(tables: Tables): void {
  const people = tables.get('contacts') ?? new Map<string, RecordRow>();
  for (const [stays, ends] of mergeTargets(people)) foldLate(people, stays, ends);
  for (const colleagues of atOneFirm(people)) foldTwins(people, colleagues);
}

/** What somebody wrote of a person without knowing that the record had gone into another. */
function foldLate(people: People, staysId: string, endsId: string): void {
  const [stays, ends] = [people.get(staysId), people.get(endsId)];
  if (!stays || !ends || ends.deletedAt) return;
  const since = stampOf(stays, 'folded') ?? stays.stamp;
  people.set(endsId, trashedAt(ends, since));
  for (const [field, stamp] of Object.entries(ends.stamps))
    if (isOwnField('contacts', field) && field !== 'folded' && field !== 'organisationId')
      if (stamp > since && stamp > (stampOf(stays, field) ?? ''))
        people.set(staysId, withField(people.get(staysId) ?? stays, field, ends[field], stamp));
}

/** What one device has twice, its user wanted twice. */
function foldTwins(people: People, colleagues: readonly RecordRow[]): void {
  const firsts: RecordRow[] = [];
  for (const each of colleagues) {
    const at = firsts.findIndex(
      (first) => deviceOf(first) !== deviceOf(each) && isOnePerson(asContact(first), asContact(each)),
    );
    const first = firsts[at];
    if (!first) {
      firsts.push(each);
      continue;
    }
    firsts[at] = withAllOf(first, each);
    people.set(first.id, firsts[at]);
    people.set(each.id, trashedAt(each, whenAllBegan(first, each)));
  }
}

function atOneFirm(people: People): RecordRow[][] {
  const firms = new Map<string, RecordRow[]>();
  for (const person of people.values()) {
    if (person.deletedAt) continue;
    const firm = String(person.organisationId);
    firms.set(firm, [...(firms.get(firm) ?? []), person]);
  }
  return [...firms.values()]
    .filter(({ length }) => length > 1)
    .map((each) => each.sort((a, b) => (a.id < b.id ? -1 : 1)));
}

/** A person with what only the other record has, and what was written there later. */
function withAllOf(first: RecordRow, other: RecordRow): RecordRow {
  let whole = first;
  for (const [field, value] of Object.entries(contactGains(asContact(first), asContact(other))))
    whole = withField(whole, field, value, stampOf(other, field) ?? '');
  return withField(
    whole,
    'folded',
    mergedIds(asContact(first), asContact(other)),
    whenAllBegan(first, other),
  );
}

const deviceOf = ({ stamp }: RecordRow): string | undefined => stamp.split('|')[2];

const asContact = (row: RecordRow): Contact => row as unknown as Contact;
