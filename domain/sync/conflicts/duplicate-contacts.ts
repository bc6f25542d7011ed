import type { Contact } from '../../contacts/contact';
import { isOnePerson } from '../../contacts/same-person';
import { stampOf } from '../../records/last-write-wins';
import { isOwnField } from '../../schema/schemas';
import type { RecordRow } from '../beginnings';
import { contactGains, mergedIds } from '../merge-contacts';
import { mergeTargets } from './merge-targets';
import { latestCreation, type Tables, trashedAt, withField } from './write-field';

type People = Map<string, RecordRow>;

/** Merges contacts of one person created on different devices at one organisation. The smaller id stays, on every device, with the last write of each field. */
export function mergeDuplicateContacts(tables: Tables): void {
  const people = tables.get('contacts') ?? new Map<string, RecordRow>();
  for (const [target, merged] of mergeTargets(people)) applyLateWrites(people, target, merged);
  for (const colleagues of byOrganisation(people)) mergeDuplicates(people, colleagues);
}

/** Applies writes to a contact that was already merged on another device. */
function applyLateWrites(people: People, targetId: string, mergedId: string): void {
  const [target, merged] = [people.get(targetId), people.get(mergedId)];
  if (!target || !merged || merged.deletedAt) return;
  const since = stampOf(target, 'folded') ?? target.stamp;
  people.set(mergedId, trashedAt(merged, since));
  for (const [field, stamp] of Object.entries(merged.stamps))
    if (isOwnField('contacts', field) && field !== 'folded' && field !== 'organisationId')
      if (stamp > since && stamp > (stampOf(target, field) ?? ''))
        people.set(targetId, withField(people.get(targetId) ?? target, field, merged[field], stamp));
}

/** Merges duplicates of different devices; duplicates of one device are intended by its user. */
function mergeDuplicates(people: People, colleagues: readonly RecordRow[]): void {
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
    firsts[at] = mergedContact(first, each);
    people.set(first.id, firsts[at]);
    people.set(each.id, trashedAt(each, latestCreation(first, each)));
  }
}

function byOrganisation(people: People): RecordRow[][] {
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
function mergedContact(first: RecordRow, other: RecordRow): RecordRow {
  let whole = first;
  for (const [field, value] of Object.entries(contactGains(asContact(first), asContact(other))))
    whole = withField(whole, field, value, stampOf(other, field) ?? '');
  return withField(
    whole,
    'folded',
    mergedIds(asContact(first), asContact(other)),
    latestCreation(first, other),
  );
}

const deviceOf = ({ stamp }: RecordRow): string | undefined => stamp.split('|')[2];

const asContact = (row: RecordRow): Contact => row as unknown as Contact;
