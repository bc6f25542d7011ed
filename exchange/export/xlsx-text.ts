// What XML 1.0 cannot hold: most control characters, halves of pairs, and two code points that are no characters.
const SPECIAL = /[&<>\p{Cs}\ufffe\uffff]|(?![\t\n\u0085])\p{Cc}/u;
const EACH = new RegExp(SPECIAL, 'gu');
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text as XML holds it; what it cannot hold is left out. */
export const escaped = (text: string): string =>
  SPECIAL.test(text) ? text.replace(EACH, (sign) => ENTITIES[sign] ?? '') : text;

/** 0 -> A, 26 -> AA. */
export function columnLetters(at: number): string {
  const rest = Math.floor(at / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (at % 26));
}
