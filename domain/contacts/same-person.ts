import { nameKey } from '../legal-forms/name-key';
import type { Contact } from './contact';

export type Named = Pick<Contact, 'name' | 'email'>;

/** Whether two records at one organisation are of the same person. */
export const isOnePerson = (a: Named, b: Named): boolean =>
  nameKey(a.name) === nameKey(b.name) && (!a.email || !b.email || a.email === b.email);
