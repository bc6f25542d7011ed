import type { Contact } from '../contacts/contact';
import { FORGOTTEN, personPattern, withoutPerson } from '../text/redact-person';

/** Whether a cell may be a kept value in a file without personal data. */
export type Redaction = (cell: string | readonly string[], kept: unknown) => unknown;

/** How a kept value stands in a file that was written without personal data: without the names and ways to reach the people of its organisation. As it is where a cell shows nothing left out. */
export function redactionFor(contacts: readonly Contact[]): Redaction {
  let patterns: RegExp[] | undefined;
  return (cell, kept) => {
    if (typeof cell === 'string' && !cell.includes(FORGOTTEN)) return kept;
    patterns ??= contacts.map(personPattern).filter((pattern) => pattern !== undefined);
    return patterns.reduce((left, pattern) => withoutPerson(left, pattern), kept);
  };
}
