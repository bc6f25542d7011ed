const ALONE = /^(?=.*(?:\?\s*\?|\ufffd))[?\ufffd\s・（）().,-]+$/u;

/** The text as any file's cell can hold it: line ends LF, no control characters, nothing around. */
export const cellTrimmed = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|[\ufffe\uffff]/gu, '')
    .trim();

/** Whether two texts differ in nothing a cell could keep. */
export const sameText = (one: string, other: string): boolean => cellTrimmed(one) === cellTrimmed(other);

/** Whether a text lost its letters when a file was saved in an encoding that has none of them: nothing but question marks, or the kept text with one for each. */
export function isRuined(text: string, kept: string | undefined): boolean {
  if (!/[?\ufffd]/.test(text)) return false;
  if (ALONE.test(text)) return true;
  const bare = (each: string) => cellTrimmed(each).replace(/[^\x20-\x7e\n]/g, '?');
  return kept !== undefined && bare(text) === bare(kept) && !sameText(text, kept);
}
