import { linesIn } from './line-ends';

// How calendars and cards are written (RFC 5545, 3.1; RFC 2425, 5.8.1).
const LONGEST_LINE = 75;

/** Content lines as a file: folded, each ending in CRLF. What would end a line within one, as in an id of a file that was merged, is left out. */
export const contentLines = (lines: readonly string[]): string =>
  `${lines.map((line) => foldedLine(oneLine(line))).join('\r\n')}\r\n`;

/** A text escaped as a value (RFC 5545, 3.3.11; RFC 2426, 4): backslash first, colon never. */
export const escaped = (text: string): string =>
  withoutControls(text).replace(/\\/g, '\\\\').replace(/[;,]/g, '\\$&').replace(/\n/g, '\\n');

const withoutControls = (text: string): string =>
  linesIn(text)
    .join('\n')
    .replace(/[^\P{Cc}\n]/gu, ' ');

const oneLine = (text: string): string => withoutControls(text).replace(/\n/g, '');

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
