import type { Contact } from '../../contacts/contact';
import { isOnePerson } from '../../contacts/same-person';
import { stampOf } from '../../records/last-write-wins';
import { isOwnField } from '../../schema/schemas';
import type { RecordRow } from '../beginnings';
import { contactGains, mergedIds } from '../merge-contacts';
import { mergeTargets } from './merge-targets';
import { type Tables, trashedAt, whenAllBegan, withField } from './write-field';

type People = Map<string, RecordRow>;

/** Merges contacts of one person created on different devices at one organisation. The smaller id stays, on every device, with the last write of each field. */
export function mergeDuplicateContacts(tables: Tables): void {
  const people = tables.get('contacts') ?? new Map<string, RecordRow>();
  for (const [stays, ends] of mergeTargets(people)) foldLate(people, stays, ends);
  for (const colleagues of atOneFirm(people)) foldTwins(people, colleagues);
}

/** Applies writes to a contact that was already merged on another device. */
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

/** Merges duplicates of different devices; duplicates of one device are intended by its user. */
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

/** A contact with the fields only the other has, and those written there later. */
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
