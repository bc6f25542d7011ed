import type { Contact } from '~/domain/contacts/contact';
import { personalPart } from '~/domain/contacts/information-duty';
import { isOnePerson } from '~/domain/contacts/same-person';
import { Problem } from '~/domain/problem';
import type { ContactId } from '~/domain/records/ids';
import { personPattern } from '~/domain/text/redact-person';
import { commit } from '../core/commit';
import { database } from '../core/database';
import { type ForgetReport, forgetPatches } from '../patches/forget';
import { forgottenHashes } from '../queries/forgotten-hashes';
import { mergeTargetOf } from '../queries/matching/matches';

/** Erases a person permanently from records, history, evidence, drafts and notes. Salted hashes stay, so that the person is not stored again unasked (art. 17 GDPR). It cannot be undone. @throws Problem 'contact-gone' */
export async function forgetContact(id: ContactId): Promise<ForgetReport> {
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
    const own = personalPart(contact, organisation);
    const ids = await recordsOf(own);
    const erased = new Set<string>(ids);
    const changes = await database.changes.where('record').anyOf(ids).primaryKeys();
    for (const change of changes) erased.add(change);
    const pattern = personPattern(own);
    return {
      activity: { kind: 'contact-forgotten', subject: contact.organisationId },
      patches: [
        { table: 'contacts', erase: ids },
        { table: 'changes', erase: changes },
        {
          table: 'tombstones',
          rows: ids.map((each) => ({ id: each, table: 'contacts', deletedAt: forgottenAt })),
        },
        { table: 'forgotten', rows: hashes.map((hash) => ({ hash, forgottenAt })) },
        ...(pattern ? await forgetPatches(erased, pattern, report) : []),
      ],
    };
  });
  return report;
}

/** The person's record and other records of the same person, from merges or a second capture. */
async function recordsOf(contact: Contact): Promise<ContactId[]> {
  const all = await database.contacts.toArray();
  const home = await homeOf(contact);
  const same: Contact[] = [];
  const folded = new Set<string>(contact.folded);
  for (const each of all)
    if (
      each.id === contact.id ||
      folded.has(each.id) ||
      each.folded?.includes(contact.id) ||
      (contact.email && each.email === contact.email) ||
      (isOnePerson(each, contact) && (await homeOf(each)) === home)
    )
      same.push(each);
  return same.map(({ id }) => id);
}

async function homeOf({ organisationId }: Contact): Promise<string> {
  const organisation = await database.organisations.get(organisationId);
  return organisation ? (await mergeTargetOf(organisation)).id : organisationId;
}
