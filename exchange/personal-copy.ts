import { linesIn, onOneLine } from './line-ends';

/** A part of a text about a person: a title and its lines, each with a label. */
export interface CopySection {
  title: string;
  lines: readonly (readonly [label: string, value: string])[];
}

/** A plain text to read, in sections; it begins with a byte order mark, so that every editor takes it for UTF-8. A value's further lines are set in, so that none looks like a title or a label. */
export const personalText = (title: string, sections: readonly CopySection[]): string =>
  `\ufeff${[
    onOneLine(title),
    ...sections.map(({ title: heading, lines }) =>
      [
        onOneLine(heading),
        ...lines.map(([label, value]) => `  ${onOneLine(label)}: ${indented(value)}`),
      ].join('\r\n'),
    ),
  ].join('\r\n\r\n')}\r\n`;

/** Everything of a person for another program to read (art. 20 GDPR). */
export const personalJson = (copy: object): string => JSON.stringify(copy, undefined, 2);

const indented = (text: string): string => linesIn(text).join('\r\n    ');
