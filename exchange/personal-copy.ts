/** A part of a text about a person: a title and its lines, each with a label. */
export interface CopySection {
  title: string;
  lines: readonly (readonly [label: string, value: string])[];
}

/** A plain text to read, in sections; it begins with a byte order mark, so that every editor takes it for UTF-8. */
export const personalText = (title: string, sections: readonly CopySection[]): string =>
  `\ufeff${[
    title,
    ...sections.map(({ title: heading, lines }) =>
      [heading, ...lines.map(([label, value]) => `  ${label}: ${indented(value)}`)].join('\r\n'),
    ),
  ].join('\r\n\r\n')}\r\n`;

/** Everything of a person for another program to read (art. 20 GDPR). */
export const personalJson = (copy: object): string => JSON.stringify(copy, undefined, 2);

const indented = (text: string): string => text.split(/\r?\n/).join('\r\n    ');
