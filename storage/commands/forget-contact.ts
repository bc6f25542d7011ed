import { personalPart } from '~/domain/contacts/information-duty';
import { Problem } from '~/domain/problem';
import type { ContactId } from '~/domain/records/ids';
import { commit } from '../core/commit';
import { database } from '../core/database';
import { type ForgetReport, forgetPatches } from '../patches/forget';
import { type FoundWords, possibleIn, searchedRows } from '../patches/named-texts';
import { isOf, personOf, searchFor } from '../patches/person-records';
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
