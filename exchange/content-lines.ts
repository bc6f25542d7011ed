// How calendars and cards are written (RFC 5545, 3.1; RFC 2425, 5.8.1).
const LONGEST_LINE = 75;

/** Lines as a file: folded, each with CRLF. */
export const contentLines = (lines: readonly string[]): string => `${lines.map(foldedLine).join('\r\n')}\r\n`;

/** A text as a value (RFC 5545, 3.3.11; RFC 2426, 4): the backslash first, the colon never. */
export const escaped = (text: string): string =>
  withoutControls(text).replace(/\\/g, '\\\\').replace(/[;,]/g, '\\$&').replace(/\n/g, '\\n');

const withoutControls = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');

/** A value that is written as it is, in one line. */
export const oneLine = (text: string): string => withoutControls(text).replace(/\n/g, '');

/** A content line in pieces of at most 75 octets, no character cut in two; each further piece begins with a blank that counts. */
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
