import type { Contact } from '~/domain/contacts/contact';
import { personalPart } from '~/domain/contacts/information-duty';
import { Problem } from '~/domain/problem';
import type { ContactId } from '~/domain/records/ids';
import type { ProgressOptions } from '../core/batches';
import { changeIdsOf } from '../core/changes';
import { commit } from '../core/commit';
import { database } from '../core/database';
import { type ForgetReport, forgetPatches } from '../patches/forget';
import { type FoundWords, possibleIn, searchedRows } from '../patches/named-texts';
import { isOf, personOf, searchFor } from '../patches/person-records';
import { forgottenHashes } from '../queries/forgotten-hashes';
import { mergeTargetOf } from '../queries/matching/matches';
import { recordNames } from '../queries/record-names';
import { forgetAside } from '../safety/forget-aside';

/** Words that may mean a person, with their place; `name` is that of the record. */
export interface PossiblePlace extends FoundWords {
  name: string;
}

/** The places outside the records of people whose words may mean one of them and as well somebody else. Contacts that are gone are left out. */
export async function possiblePlaces(contacts: readonly ContactId[]): Promise<PossiblePlace[]> {
  const { people, ids } = await peopleOf(await existing(contacts));
  const search = searchFor(people);
  const all = await searchedRows();
  const names = recordNames(all);
  const places = new Map<string, PossiblePlace>();
  for (const [table, rows] of all)
    for (const row of rows) {
      if (isOf(row, ids)) continue;
      for (const words of possibleIn(table, row, search))
        places.set(words.key, { ...words, name: names.get(words.record) ?? '' });
    }
  return [...places.values()];
}

/** Erases people permanently from records, history, evidence, drafts and texts, of the possible places those with a key in `ticked`; contacts that are gone are left out. Salted hashes stay, so that nobody of them is stored again unasked (art. 17 GDPR). It cannot be undone. @throws Problem 'contact-gone' where all are gone, 'stopped', with nothing erased */
export async function forgetContacts(
  contacts: readonly ContactId[],
  ticked: readonly string[] = [],
  options?: ProgressOptions,
): Promise<ForgetReport> {
  const found = await existing(contacts);
  const [first] = found;
  if (!first) throw new Problem('contact-gone', contacts[0]);
  const hashes = new Set<string>();
  for (const contact of found) for (const hash of await hashesOfPerson(contact)) hashes.add(hash);
  const forgottenAt = new Date().toISOString();
  const report: ForgetReport = { notes: [] };
  const words: string[] = [];
  await commit(async () => {
    const { people, ids } = await peopleOf(found, options);
    words.push(...people.flatMap(wordsOf));
    const { certain, ...others } = searchFor(people);
    const changes = await changeIdsOf([...ids]);
    const erased = new Set<string>([...ids, ...changes]);
    const also = { ...others, ticked: new Set(ticked) };
    return {
      activity: { kind: 'contact-forgotten', subject: first.organisationId },
      patches: [
        { table: 'contacts', erase: [...ids] },
        { table: 'changes', erase: changes },
        {
          table: 'tombstones',
          rows: [...ids].map((each) => ({ id: each, table: 'contacts', deletedAt: forgottenAt })),
        },
        { table: 'forgotten', rows: [...hashes].map((hash) => ({ hash, forgottenAt })) },
        ...(await forgetPatches(erased, certain, report, also)),
      ],
    };
  }, options);
  await forgetAside(words);
  return report;
}

/** What tells a person in a text that cannot be parsed. */
const wordsOf = ({ name, nameKana, nameLatin, email, phone }: Contact): string[] =>
  [name, nameKana, nameLatin, email, phone].flatMap((word) => word || []);

const existing = async (ids: readonly ContactId[]): Promise<Contact[]> =>
  (await database.contacts.bulkGet([...new Set(ids)])).filter((each) => each !== undefined);

async function hashesOfPerson(contact: Contact): Promise<string[]> {
  const organisation = await database.organisations.get(contact.organisationId);
  const home = organisation && (await mergeTargetOf(organisation));
  return forgottenHashes(personalPart(contact, organisation), [
    ...(organisation?.keys ?? []),
    ...(home?.keys ?? []),
  ]);
}

/** What is personal of each contact, and the ids of all records of these people. */
async function peopleOf(
  contacts: readonly Contact[],
  { onProgress, signal }: ProgressOptions = {},
): Promise<{ people: Contact[]; ids: Set<ContactId> }> {
  const people: Contact[] = [];
  const ids = new Set<ContactId>();
  for (const contact of contacts) {
    if (signal?.aborted) throw new Problem('stopped');
    onProgress?.(people.length, contacts.length);
    const person = await personOf(contact);
    people.push(person.own);
    for (const id of person.ids) ids.add(id);
  }
  return { people, ids };
}
