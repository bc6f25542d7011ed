import type { ContactId } from '~/domain/ids';
import type { Activity } from '~/domain/lead';
import type { Contact } from '~/domain/organisation';
import { Problem } from '~/domain/problem';
import { personPattern, withoutPerson } from '~/domain/without-person';
import { commit } from '../commit';
import { database } from '../database';
import { forgottenHashes } from '../forgotten';
import type { DevicePatch } from '../patch';

const SWEPT = ['organisations', 'leads', 'followUps', 'contacts', 'activities', 'changes', 'drafts'] as const;

/** What was rewritten because it named the person: notes a human should look at again. */
export interface ForgetReport {
  notes: Activity[];
}

/** Erases a person at once and for good, from records, history, evidence, drafts and notes, and leaves hashes by which the person is not kept again unasked (art. 17 GDPR). It cannot be undone. @throws Problem 'contact-gone' */
export async function forgetContact(id: ContactId): Promise<ForgetReport> {
  const contact = await database.contacts.get(id);
  if (!contact) throw new Problem('contact-gone', id);
  const organisation = await database.organisations.get(contact.organisationId);
  const hashes = await forgottenHashes(contact, organisation?.keys ?? []);
  const forgottenAt = new Date().toISOString();
  const pattern = personPattern({
    ...contact,
    // The firm's own number is no one's.
    phone: contact.phone === organisation?.phone ? undefined : contact.phone,
    email:
      organisation?.emails?.includes(contact.email ?? '') && contact.emailIs === 'general'
        ? undefined
        : contact.email,
  });
  const report: ForgetReport = { notes: [] };
  await commit(async () => {
    const changes = await database.changes.where({ record: id }).primaryKeys();
    return {
      activity: { kind: 'contact-forgotten', subject: contact.organisationId },
      patches: [
        { table: 'contacts', erase: [id] },
        { table: 'changes', erase: changes },
        { table: 'tombstones', rows: [{ id, table: 'contacts', deletedAt: forgottenAt }] },
        { table: 'forgotten', rows: hashes.map((hash) => ({ hash, forgottenAt })) },
        ...(pattern ? await swept(contact, new Set(changes), pattern, report) : []),
      ],
    };
  });
  return report;
}

/** Every row that names the person, rewritten without history. */
async function swept(
  contact: Contact,
  gone: ReadonlySet<string>,
  pattern: RegExp,
  report: ForgetReport,
): Promise<DevicePatch[]> {
  const patches: DevicePatch[] = [];
  for (const table of SWEPT) {
    const rows = await database.table<{ id: string }>(table).toArray();
    const rewritten = rows
      .filter((row) => row.id !== contact.id && !gone.has(row.id))
      .filter((row) => JSON.stringify(row).search(pattern) >= 0)
      .map((row) => withoutPerson(row, pattern) as { id: string });
    if (table === 'activities') report.notes = rewritten as Activity[];
    if (rewritten.length > 0) patches.push({ table, rewrite: rewritten });
  }
  return patches;
}
