import { withoutSigns } from './without-signs';

const ALONE = /^(?=.*(?:\?\s*\?|\ufffd))[?\ufffd\s・（）().,-]+$/u;

/** The text as a cell of any file can hold it: LF line ends, no control characters nor direction signs, trimmed. */
export const cellTrimmed = (text: string): string =>
  withoutSigns(text.replace(/\r\n?/g, '\n'))
    .replace(/[\ufffe\uffff]/g, '')
    .trim();

/** Whether two texts are equal after a round trip through a cell. */
export const sameText = (one: string, other: string): boolean => cellTrimmed(one) === cellTrimmed(other);

/** Whether a text lost characters to an encoding without them: only question marks, or the stored text with one question mark per lost character (docs/domain-rules.md 6.5). */
export function lostCharacters(text: string, kept: string | undefined): boolean {
  if (!/[?\ufffd]/.test(text)) return false;
  if (ALONE.test(text)) return true;
  const bare = (each: string) => cellTrimmed(each).replace(/[^\x20-\x7e\n]/g, '?');
  return kept !== undefined && bare(text) === bare(kept) && !sameText(text, kept);
}
