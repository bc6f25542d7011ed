import type { Contact } from '~/domain/contacts/contact';
import { personalPart } from '~/domain/contacts/information-duty';
import type { Organisation } from '~/domain/organisations/organisation';
import { personPattern, withoutPerson } from '~/domain/text/redact-person';
import { changesWhere } from '../core/changes';
import { database } from '../core/database';
import { HISTORY } from '../core/write-history';
import { withoutNamed } from '../patches/named-texts';
import { allSalts, hashesOf } from '../queries/forgotten-hashes';
import type { Incoming } from './read-backup';

/** People forgotten on request, on this device or on the one a file comes from. */
export interface ForgottenPeople {
  /** Ids of their records, each with the instant they were forgotten. */
  ids: Map<string, string>;
  /** Matches them in texts; `undefined` where there is nothing to search for. */
  pattern: RegExp | undefined;
}

type Organisations = ReadonlyMap<string, Organisation>;

/** Forgotten people among the stored ones and those in a file; recognised in one record, a person counts as forgotten in both. Call it outside a transaction: it awaits the browser's cryptography. */
export async function forgottenPeople(incoming: Incoming): Promise<ForgottenPeople> {
  const marks = [...incoming.forgotten, ...(await database.forgotten.toArray())].sort((a, b) =>
    a.forgottenAt < b.forgottenAt ? -1 : 1,
  );
  const people: ForgottenPeople = { ids: new Map(), pattern: undefined };
  if (marks.length === 0) return people;
  const theirs = rowsIn<Contact>(incoming, 'contacts');
  const [contacts, organisations, ownSalts, ownTombstones] = await Promise.all([
    database.contacts.toArray(),
    database.organisations.toArray(),
    allSalts(),
    database.tombstones
      .where('id')
      .anyOf([...theirs.keys()])
      .toArray(),
  ]);
  const forgottenAt = new Map(marks.map((each) => [each.hash, each.forgottenAt]));
  const instants = new Set(marks.map((each) => each.forgottenAt));
  const matchingTombstones = [...incoming.tombstones, ...ownTombstones].filter(({ deletedAt }) =>
    instants.has(deletedAt),
  );
  const erasedAt = new Map(matchingTombstones.map(({ id, deletedAt }) => [id, deletedAt]));
  const salts = [...new Set([...ownSalts, ...saltsIn(incoming)])];
  const sides: Organisations[] = [
    new Map(organisations.map((each) => [each.id, each])),
    rowsIn<Organisation>(incoming, 'organisations'),
  ];
  const patterns: [id: string, pattern: string][] = [];
  for (const contact of [...contacts, ...theirs.values(), ...(await removedContacts())]) {
    const homes = sides.flatMap((side) => homesOf(side.get(contact.organisationId), side));
    const own = personalPart(contact, homes[0]);
    const hashes = await hashesOf(own, [...new Set(homes.flatMap(({ keys }) => keys))], salts);
    const known = hashes.find((hash) => forgottenAt.has(hash));
    const at = erasedAt.get(contact.id) ?? (known && forgottenAt.get(known));
    if (at) people.ids.set(contact.id, at);
    const pattern = personPattern(own);
    if (pattern) patterns.push([contact.id, pattern.source]);
  }
  const found = new Set(patterns.filter(([id]) => people.ids.has(id)).map(([, pattern]) => pattern));
  return { ...people, ...(found.size > 0 && { pattern: new RegExp([...found].join('|'), 'giu') }) };
}

/** People removed by an earlier merge: undoing it would bring them back. */
async function removedContacts(): Promise<Contact[]> {
  const removals = await changesWhere(
    ({ table, clocks }) => table === 'contacts' && clocks !== undefined && !clocks.after,
  );
  return removals.map(({ before, record }) => ({ ...before, id: record }) as unknown as Contact);
}

const rowsIn = <T>({ records }: Incoming, table: 'contacts' | 'organisations'): ReadonlyMap<string, T> =>
  (records.get(table) ?? new Map()) as unknown as Map<string, T>;

/** Salts of a file's hashes: the ids of its missions, purged ones included. */
const saltsIn = ({ records, tombstones }: Incoming): string[] => [
  ...(records.get('missions')?.keys() ?? []),
  ...tombstones.filter(({ table }) => table === 'missions').map(({ id }) => id),
];

/** An organisation and the organisations it was merged into, in that order. */
function homesOf(
  organisation: Organisation | undefined,
  organisations: ReadonlyMap<string, Organisation>,
): Organisation[] {
  const homes: Organisation[] = [];
  for (let at = organisation; at && !homes.includes(at); at = organisations.get(at.mergedInto ?? ''))
    homes.push(at);
  return homes;
}

/** Rows without forgotten people and without texts that name them; other people keep their own names and addresses, which may be the same. */
export function rowsWithout<T extends { id: string; table?: string; record?: string }>(
  rows: readonly T[],
  { ids, pattern }: ForgottenPeople,
  others: ReadonlySet<string>,
): T[] {
  if (ids.size === 0) return [...rows];
  return rows
    .filter(({ id, record = id }) => !ids.has(id) && !ids.has(record))
    .map((row) => {
      if (!pattern) return row;
      return others.has(row.record ?? row.id) || row.table === HISTORY
        ? (withoutNamed(
            'contacts',
            row,
            { certain: pattern, possible: undefined, erased: ids },
            () => false,
          ) as T)
        : (withoutPerson(row, pattern) as T);
    });
}
