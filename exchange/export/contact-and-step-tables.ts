import type { Contact } from '~/domain/contacts/contact';
import type { FollowUp } from '~/domain/follow-ups/follow-up';
import type { LeadSheet } from '~/domain/leads/lead-sheet';
import { day, type MaybeCell, phone, text } from './cell';
import { COLUMNS, stepName, type Wording } from './lead-columns';
import { type Columns, type Table, tableOf } from './table';

type Row<Item> = LeadSheet & { item: Item };
type Heading<Key> = (key: Key) => string;

const CONTACT_COLUMNS = {
  contactId: ({ item }) => text(item.id),
  nameJa: COLUMNS.nameJa,
  nameEn: COLUMNS.nameEn,
  contactName: ({ item }) => text(item.name),
  contactKana: ({ item }) => text(item.nameKana),
  contactLatin: ({ item }) => text(item.nameLatin),
  contactRole: ({ item }) => text(item.role),
  department: ({ item }) => text(item.department),
  contactEmail: ({ item }) => text(item.email),
  contactPhone: ({ item }) => phone(item.phone),
  contactSource: ({ item }) => text(item.source),
  legalBasis: ({ item }, wording) => word(wording, 'contact.basis', item.legalBasis),
  art14: ({ item }, wording) => word(wording, 'contact.art14State', item.art14 ?? 'to-send'),
  art14DueOn: ({ item }) => day(item.art14DueOn),
  art14SentOn: ({ item }) => day(item.art14SentOn),
  refusedOn: ({ item }) => day(item.refusedOn),
} satisfies Columns<Row<Contact>, string>;

const FOLLOW_UP_COLUMNS = {
  id: COLUMNS.id,
  event: COLUMNS.event,
  nameJa: COLUMNS.nameJa,
  nameEn: COLUMNS.nameEn,
  step: ({ item, event }, wording) => text(stepName(item, event, wording)),
  channel: ({ item }, wording) => word(wording, 'channel', item.channel),
  dueOn: ({ item }) => day(item.dueOn),
  stepState: ({ item }, wording) => word(wording, 'followUp.state', item.state),
  endedOn: ({ item }) => day(item.endedOn),
} satisfies Columns<Row<FollowUp>, string>;

const word = (wording: Wording, group: Parameters<Wording['word']>[0], id: string | undefined): MaybeCell =>
  text(id && wording.word(group, id));

export type ContactKey = keyof typeof CONTACT_COLUMNS;
export type FollowUpKey = keyof typeof FOLLOW_UP_COLUMNS;
const keysOf = <Key extends string>(columns: Columns<never, Key>): Key[] => Object.keys(columns) as Key[];

/** Contacts of these leads' organisations, each once. */
export function contactTable(
  sheets: readonly LeadSheet[],
  heading: Heading<ContactKey>,
  wording: Wording,
): Table {
  const people = new Map(
    sheets.flatMap((sheet) => sheet.contacts.map((item) => [item.id, { ...sheet, item }] as const)),
  );
  const columns: Columns<Row<Contact>, ContactKey> = CONTACT_COLUMNS;
  return tableOf(columns, keysOf(columns), people.values(), heading, wording);
}

/** Every step of these leads, open or ended. */
export function followUpTable(
  sheets: readonly LeadSheet[],
  heading: Heading<FollowUpKey>,
  wording: Wording,
): Table {
  const steps = sheets.flatMap((sheet) => sheet.followUps.map((item) => ({ ...sheet, item })));
  const columns: Columns<Row<FollowUp>, FollowUpKey> = FOLLOW_UP_COLUMNS;
  return tableOf(columns, keysOf(columns), steps, heading, wording);
}
