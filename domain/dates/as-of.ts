import { plain } from '../text/normalise';
import { datesIn } from './stated-date';

const BEFORE = /(?:\bas of|\bas at|\bat|\bend of|\bal|\bnel)(?: the)?(?: end of)? ?$/i;
const AFTER = /^ ?(?:末日?|度末?|期末?|度)? ?(?:現在|時点|付け?)/;
const BRACKETED = /^ ?(?:末日?|度末?|期末?)?[)\]]/;

/** The reference date of a figure, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: `2024年3月末現在` (as of end of March) -> 2024-03, `(as of March 31, 2024)`. `undefined` if none is stated. */
export function asOfFrom(text: string): string | undefined {
  const written = plain(text);
  return datesIn(text).find(({ at, end }) => {
    const before = written.slice(Math.max(0, at - 24), at);
    const after = written.slice(end, end + 12);
    return AFTER.test(after) || BEFORE.test(before) || (/[([] ?$/.test(before) && BRACKETED.test(after));
  })?.iso;
}
