import type { Contact } from '~/domain/contacts/contact';
import { personalPart } from '~/domain/contacts/information-duty';
import { isOnePerson } from '~/domain/contacts/same-person';
import { Problem } from '~/domain/problem';
import type { ContactId } from '~/domain/records/ids';
import { possibleMentions } from '~/domain/text/possible-mentions';
import { personPattern } from '~/domain/text/redact-person';
import { commit } from '../core/commit';
import { database } from '../core/database';
import { type ForgetReport, forgetPatches } from '../patches/forget';
import { type FoundWords, possibleIn, type Search, searchedRows } from '../patches/named-texts';
import { forgottenHashes } from '../queries/forgotten-hashes';
import { mergeTargetOf } from '../queries/matching/matches';
import { recordNames } from '../queries/record-names';

/** Words that may mean a person, with their place; `name` is that of the record. */
export interface PossiblePlace extends FoundWords {
  name: string;
}

/** The places outside a person's own records whose words may mean them and as well somebody else; none of a contact that is gone. */
export async function possiblePlaces(id: ContactId): Promise<PossiblePlace[]> {
  const contact = await database.contacts.get(id);
  if (!contact) return [];
  const { own, ids } = await personOf(contact);
  const search = searchFor(own);
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

/** Erases a person permanently from records, history, evidence, drafts and texts, of the possible places those with a key in `ticked`. Salted hashes stay, so that the person is not stored again unasked (art. 17 GDPR). It cannot be undone. @throws Problem 'contact-gone' */
export async function forgetContact(id: ContactId, ticked: readonly string[] = []): Promise<ForgetReport> {
  const contact = await database.contacts.get(id);
  if (!contact) throw new Problem('contact-gone', id);
  const organisation = await database.organisations.get(contact.organisationId);
  const home = organisation && (await mergeTargetOf(organisation));
  const hashes = await forgottenHashes(personalPart(contact, organisation), [
    ...(organisation?.keys ?? []),
    ...(home?.keys ?? []),
  ]);
  const forgottenAt = new Date().toISOString();
  const report: ForgetReport = { notes: [] };
  await commit(async () => {
    const { own, ids } = await personOf(contact);
    const { certain, possible } = searchFor(own);
    const changes = await database.changes
      .where('record')
      .anyOf([...ids])
      .primaryKeys();
    const erased = new Set<string>([...ids, ...changes]);
    return {
      activity: { kind: 'contact-forgotten', subject: contact.organisationId },
      patches: [
        { table: 'contacts', erase: [...ids] },
        { table: 'changes', erase: changes },
        {
          table: 'tombstones',
          rows: [...ids].map((each) => ({ id: each, table: 'contacts', deletedAt: forgottenAt })),
        },
        { table: 'forgotten', rows: hashes.map((hash) => ({ hash, forgottenAt })) },
        ...(await forgetPatches(erased, certain, report, { possible, ticked: new Set(ticked) })),
      ],
    };
  });
  return report;
}

const searchFor = (person: Contact): Search => ({
  certain: personPattern(person),
  possible: possibleMentions(person),
});

const isOf = ({ id, record = id }: { id: string; record?: string }, ids: ReadonlySet<string>): boolean =>
  ids.has(record) || id.split(':').some((part) => ids.has(part));

/** What is personal of a contact, and the ids of its record and of other records of the same person, from merges or a second capture. */
async function personOf(contact: Contact): Promise<{ own: Contact; ids: Set<ContactId> }> {
  const organisation = await database.organisations.get(contact.organisationId);
  const home = await homeOf(contact);
  const ids = new Set<ContactId>();
  const folded = new Set<string>(contact.folded);
  for (const each of await database.contacts.toArray())
    if (
      each.id === contact.id ||
      folded.has(each.id) ||
      each.folded?.includes(contact.id) ||
      (contact.email && each.email === contact.email) ||
      (isOnePerson(each, contact) && (await homeOf(each)) === home)
    )
      ids.add(each.id);
  return { own: personalPart(contact, organisation), ids };
}

async function homeOf({ organisationId }: Contact): Promise<string> {
  const organisation = await database.organisations.get(organisationId);
  return organisation ? (await mergeTargetOf(organisation)).id : organisationId;
}
