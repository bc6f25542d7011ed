import type { KeptRow } from '~/domain/beginnings';
import { stampOf } from '~/domain/merge';
import type { Contact } from '~/domain/organisation';
import { gained, isOnePerson } from '../../one-person';
import { type Tables, trashedAt, whenAllBegan, withField } from './field';

/** A person whom two laptops took down at one organisation without knowing of each other is there once. The smaller id stays, whoever merges, with what either wrote last. */
export function onePersonEach(tables: Tables): void {
  const contacts = tables.get('contacts');
  for (const colleagues of atOneFirm(contacts)) {
    const firsts: KeptRow[] = [];
    for (const each of colleagues) {
      const at = firsts.findIndex((first) => isOnePerson(asContact(first), asContact(each)));
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

/** A person with what only the other record has, and what was written there later. */
function withAllOf(first: KeptRow, other: KeptRow): KeptRow {
  let whole = first;
  for (const [field, value] of Object.entries(gained(asContact(first), asContact(other))))
    whole = withField(whole, field, value, stampOf(other, field) ?? '');
  return whole;
}

const asContact = (row: KeptRow): Contact => row as unknown as Contact;
