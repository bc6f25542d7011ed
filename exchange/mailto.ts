import { linesIn } from './line-ends';

/** Windows truncates longer addresses. */
export const LONGEST_LINK = 1_800;

/** A link that opens a new letter to an address and does nothing else: every sign of the address but `@` is encoded. */
export const addressLink = (address: string): string =>
  `mailto:${encoded(withoutLines(address)).replaceAll('%40', '@')}`;

/** A letter as a `mailto:` link; where it would be too long, without the body, which the caller copies to the clipboard. */
export function mailtoLink(
  to: string,
  subject: string,
  body: string,
): { href: string; isBodyLeftOut: boolean } {
  const short = `${addressLink(to)}?subject=${encoded(withoutLines(subject))}`;
  const whole = `${short}&body=${encoded(body)}`;
  return whole.length <= LONGEST_LINK
    ? { href: whole, isBodyLeftOut: false }
    : { href: short, isBodyLeftOut: true };
}

/** A line's end would begin another header; other control characters end a text for some programs. */
const withoutLines = (text: string): string =>
  linesIn(text)
    .filter(Boolean)
    .join(' ')
    .replace(/\p{Cc}/gu, ' ')
    .trim();

/** RFC 6068: lines end in CRLF, everything but letters and digits is percent-encoded. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\r\n?|\n/g, '\r\n').toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
