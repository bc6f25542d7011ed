import type { Contact } from '~/domain/contacts/contact';
import type { Activity } from '~/domain/history/activity';
import { Problem } from '~/domain/problem';
import type { ContactId } from '~/domain/records/ids';
import { database } from '../core/database';
import type { Change } from '../core/row-types';
import { type NamingText, namingTexts, type StoredRow, searchedRows } from '../patches/named-texts';
import { isOf, personOf, searchFor } from '../patches/person-records';
import { recordNames } from '../queries/record-names';

/** All that is stored of a person (art. 15 and 20 GDPR). */
export interface PersonalCopy {
  /** The person's records, those in the trash and merged ones included, each with the name of its organisation. */
  records: { contact: Contact; organisation: string }[];
  /** What was changed in them, oldest first. */
  history: { at: string; by: string; kind?: Activity['kind']; before?: object; after: object }[];
  /** What was typed about the person and not saved. */
  drafts: object[];
  /** Texts elsewhere that certainly name the person, each once, with the name of their record. */
  mentions: (NamingText & { name: string })[];
}

/** Everything stored of a person. @throws Problem 'contact-gone' */
export async function personalCopy(id: ContactId): Promise<PersonalCopy> {
  const contact = await database.contacts.get(id);
  if (!contact) throw new Problem('contact-gone', id);
  const { own, ids } = await personOf(contact);
  const rows = await searchedRows();
  const names = recordNames(rows);
  const of = (table: string): StoredRow[] => (rows.get(table) ?? []).filter((row) => isOf(row, ids));
  const activities = new Map(
    (rows.get('activities') ?? []).map((row) => [row.id, row as unknown as Activity]),
  );
  const history = (of('changes') as unknown as Change[]).map(({ activityId, before, after }) => {
    const { at = '', by = '', kind } = activities.get(activityId) ?? {};
    return { at, by, ...(kind && { kind }), ...(before && { before }), after };
  });
  return {
    records: (of('contacts') as unknown as Contact[]).map((each) => ({
      contact: each,
      organisation: names.get(each.organisationId) ?? '',
    })),
    history: history.sort((a, b) => a.at.localeCompare(b.at)),
    drafts: of('drafts'),
    mentions: mentionsIn(rows, ids, searchFor([own]).certain).map((each) => ({
      ...each,
      name: names.get(each.record) ?? '',
    })),
  };
}

function mentionsIn(
  rows: ReadonlyMap<string, StoredRow[]>,
  ids: ReadonlySet<string>,
  certain: RegExp | undefined,
): NamingText[] {
  if (!certain) return [];
  const mentions = new Map<string, NamingText>();
  for (const [table, all] of rows)
    for (const row of all.filter((each) => !isOf(each, ids)))
      for (const each of namingTexts(table, row, certain)) mentions.set(JSON.stringify(each), each);
  return [...mentions.values()];
}
