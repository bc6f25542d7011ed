/** Every sign that a reader of a text may take for the end of a line (UAX 14, mandatory breaks). */
const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;

/** The lines of a text, whichever signs end them. */
export const linesIn = (text: string): string[] => text.split(LINE_END);

/** The text on one line, its lines joined by blanks. */
export const onOneLine = (text: string): string => linesIn(text).join(' ');
