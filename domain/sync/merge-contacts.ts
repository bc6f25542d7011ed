import type { Contact } from '../contacts/contact';
import { canonical, winnerOf } from '../records/last-write-wins';
import { isOwnField } from '../schema/schemas';

/** What a record of a person gains from another of the same: what only that has, and what was written there later. Who was informed is informed, and else is to be as soon as either says (art. 14 GDPR: a month from when the data was first had). */
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

/** The records that went into a person's own, with those that go into it now. */
export const mergedIds = (stays: Contact, ends: Contact): Contact['id'][] => [
  ...new Set([...(stays.folded ?? []), ends.id, ...(ends.folded ?? [])]),
];
