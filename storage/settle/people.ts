import type { KeptRow } from '~/domain/beginnings';
import { canonical, stampOf, winnerOf } from '~/domain/merge';
import type { Contact } from '~/domain/organisation';
import { isOnePerson } from '../merged-parts';
import { isOwnField } from '../row-schemas';
import { type Tables, trashedAt, whenAllBegan, withField } from './field';

/** A person whom two laptops took down at one organisation without knowing of each other is there once. The smaller id stays, whoever merges, with what either wrote last. */
export function onePersonEach(tables: Tables): void {
  const contacts = tables.get('contacts');
  for (const colleagues of atOneFirm(contacts)) {
    const firsts: KeptRow[] = [];
    for (const each of colleagues) {
      const at = firsts.findIndex((first) => deviceOf(first) !== deviceOf(each) && areOne(first, each));
      const first = firsts[at];
      if (!first) {
        firsts.push(each);
        continue;
      }
      firsts[at] = withAllOf(first, each);
      contacts?.set(first.id, firsts[at]);
      contacts?.set(each.id, trashedAt(each, whenAllBegan(first, each)));
    }
  }
}

function atOneFirm(contacts: ReadonlyMap<string, KeptRow> = new Map()): KeptRow[][] {
  const firms = new Map<string, KeptRow[]>();
  for (const contact of contacts.values()) {
    if (contact.deletedAt) continue;
    const firm = String(contact.organisationId);
    firms.set(firm, [...(firms.get(firm) ?? []), contact]);
  }
  return [...firms.values()]
    .filter(({ length }) => length > 1)
    .map((each) => each.sort((a, b) => (a.id < b.id ? -1 : 1)));
}

const areOne = (one: KeptRow, other: KeptRow): boolean =>
  isOnePerson(one as unknown as Contact, other as unknown as Contact);

/** A person with what only the other record has, and what was written there later. */
function withAllOf(first: KeptRow, other: KeptRow): KeptRow {
  let whole = first;
  for (const [field, value] of Object.entries(other)) {
    if (!isOwnField('contacts', field) || field === 'organisationId' || value === undefined) continue;
    if (first[field] === undefined || isLater(field, other, first))
      whole = withField(whole, field, value, stampOf(other, field) ?? '');
  }
  return whole;
}

const isLater = (field: string, other: KeptRow, first: KeptRow): boolean =>
  canonical(first[field]) !== canonical(other[field]) && winnerOf(first, other, field) === other;

const deviceOf = ({ stamp }: KeptRow): string | undefined => stamp.split('|')[2];
