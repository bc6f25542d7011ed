// How calendars and cards are written (RFC 5545, 3.1; RFC 2425, 5.8.1).
const LONGEST_LINE = 75;

/** Content lines as a file: folded, each ending in CRLF. */
export const contentLines = (lines: readonly string[]): string => `${lines.map(foldedLine).join('\r\n')}\r\n`;

/** A text escaped as a value (RFC 5545, 3.3.11; RFC 2426, 4): backslash first, colon never. */
export const escaped = (text: string): string =>
  withoutControls(text).replace(/\\/g, '\\\\').replace(/[;,]/g, '\\$&').replace(/\n/g, '\\n');

const withoutControls = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');

/** A value written unescaped, on one line. */
export const oneLine = (text: string): string => withoutControls(text).replace(/\n/g, '');

/** Folds a content line into pieces of at most 75 octets without splitting a character; each further piece begins with a space, which counts. */
export function foldedLine(line: string): string {
  const encoder = new TextEncoder();
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LONGEST_LINE) {
      pieces.push(piece);
      [piece, octets] = [' ', 1];
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}
