import type { Contact } from '../contacts/contact';
import { canonical, winnerOf } from '../records/last-write-wins';
import { isOwnField } from '../schema/schemas';

/** Fields a contact takes from a duplicate: those only the duplicate has, and those written there later. An informed person stays informed; otherwise the earlier deadline counts (art. 14 GDPR: one month from when the data was obtained). */
export const contactGains = (stays: Contact, ends: Contact): Partial<Contact> =>
  Object.fromEntries(
    Object.entries(ends).filter(([name, value]) => {
      const field = name as keyof Contact;
      if (!isOwnField('contacts', field) || NO_GAIN.includes(field) || value === undefined) return false;
      if (stays[field] === undefined) return true;
      if (field === 'art14') return stays.art14 === 'to-send' && value !== 'to-send';
      if (field === 'art14DueOn') return String(value) < String(stays.art14DueOn);
      return canonical(stays[field]) !== canonical(value) && winnerOf(stays, ends, field) === ends;
    }),
  );

const NO_GAIN: readonly (keyof Contact)[] = ['organisationId', 'deletedAt', 'folded'];

/** Ids of the records merged into a contact, including those merged now. */
export const mergedIds = (stays: Contact, ends: Contact): Contact['id'][] => [
  ...new Set([...(stays.folded ?? []), ends.id, ...(ends.folded ?? [])]),
];
