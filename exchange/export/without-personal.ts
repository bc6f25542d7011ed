import type { Contact } from '~/domain/contacts/contact';
import { isPersonalEmail } from '~/domain/contacts/information-duty';
import type { LeadSheet } from '~/domain/leads/lead-sheet';
import { personPattern, withoutPerson } from '~/domain/text/redact-person';
import type { ColumnKey, ExportColumn } from './lead-columns';

const CONTACT_COLUMNS: readonly ColumnKey[] = [
  'contactName',
  'contactRole',
  'contactEmail',
  'contactSource',
  'art14',
];

/** Columns that hold personal data, or may. */
export const PERSONAL_COLUMNS: readonly ColumnKey[] = [...CONTACT_COLUMNS, 'notes'];

/** A lead without personal data: contacts, notes, personal addresses and every other place where a contact is named or can be reached. */
export function withoutPersonal({ contact: _, contacts, ...sheet }: LeadSheet): LeadSheet {
  const { organisation, lead, next, followUps } = sheet;
  const hidden = hiding(contacts);
  return {
    ...sheet,
    contacts: [],
    notes: [],
    organisation: {
      ...organisation,
      ...hidden({
        phone: organisation.phone,
        fax: organisation.fax,
        addressRest: organisation.addressRest,
        business: organisation.business,
      }),
      emails: (organisation.emails ?? []).filter((email) => !isPersonalEmail(organisation, email)),
    },
    lead: { ...lead, ...hidden({ source: lead.source, tags: lead.tags, custom: lead.custom }) },
    followUps: followUps.map((step) => ({ ...step, ...hidden({ name: step.name }) })),
    ...(next && { next: { ...next, ...hidden({ name: next.name }) } }),
  };
}

function hiding(contacts: readonly Contact[]): <T extends object>(fields: T) => T {
  const patterns = contacts.map(personPattern).filter((pattern) => pattern !== undefined);
  return (fields) =>
    patterns.reduce((left, pattern) => withoutPerson(left, pattern) as typeof fields, fields);
}

/** Contacts whose data a row of these columns holds. */
export const peopleIn = ({ contact }: LeadSheet, columns: readonly ExportColumn[]): Contact[] =>
  contact && CONTACT_COLUMNS.some((column) => columns.includes(column)) ? [contact] : [];

/** Whether a row of these columns holds personal data. */
export const isAboutPeople = (sheet: LeadSheet, columns: readonly ExportColumn[]): boolean =>
  peopleIn(sheet, columns).length > 0 ||
  (columns.includes('email') &&
    sheet.organisation.emails?.some((email) => isPersonalEmail(sheet.organisation, email)) === true);

/** Whether a person is still to be informed that their data is stored (art. 14 GDPR). */
export const isUninformed = ({ art14 }: Contact): boolean => art14 !== 'sent' && art14 !== 'exempt';
