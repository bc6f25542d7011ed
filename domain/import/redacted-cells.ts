import type { Contact } from '../contacts/contact';
import { FORGOTTEN, personPattern, withoutPerson } from '../text/redact-person';

/** Returns the stored value as a file without personal data would show it, if the cell matches that. */
export type Redaction = (cell: string | readonly string[], kept: unknown) => unknown;

/** Returns a function that redacts a stored value like an export without personal data: names and contact details of the contacts are removed. Unchanged if the cell shows no redaction. */
export function redactionFor(contacts: readonly Contact[]): Redaction {
  let patterns: RegExp[] | undefined;
  return (cell, kept) => {
    if (typeof cell === 'string' && !cell.includes(FORGOTTEN)) return kept;
    patterns ??= contacts.map(personPattern).filter((pattern) => pattern !== undefined);
    return patterns.reduce((left, pattern) => withoutPerson(left, pattern), kept);
  };
}
