import type { Contact } from '../contacts/contact';
import { canonical, winnerOf } from '../records/last-write-wins';
import { isOwnField } from '../schema/schemas';

/** Fields a contact takes from a duplicate: those only the duplicate has, and those written there later. An informed person stays informed; otherwise the earlier deadline counts (art. 14 GDPR: one month from when the data was obtained). */
export const contactGains = (target: Contact, merged: Contact): Partial<Contact> =>
  Object.fromEntries(
    Object.entries(merged).filter(([name, value]) => {
      const field = name as keyof Contact;
      if (!isOwnField('contacts', field) || NO_GAIN.includes(field) || value === undefined) return false;
      if (target[field] === undefined) return true;
      if (field === 'art14') return target.art14 === 'to-send' && value !== 'to-send';
      if (field === 'art14DueOn') return String(value) < String(target.art14DueOn);
      return canonical(target[field]) !== canonical(value) && winnerOf(target, merged, field) === merged;
    }),
  );

const NO_GAIN: readonly (keyof Contact)[] = ['organisationId', 'deletedAt', 'folded'];

/** Ids of the records merged into a contact, including those merged now. */
export const mergedIds = (target: Contact, merged: Contact): Contact['id'][] => [
  ...new Set([...(target.folded ?? []), merged.id, ...(merged.folded ?? [])]),
];
