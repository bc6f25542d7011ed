import { withoutRadicals } from './radicals';

// Invisible characters: zero-width, soft hyphen, direction marks, byte order mark.
const UNSEEN = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2212\u2500\u2501\ufe58\ufe63\uff0d]/g;
// The long-vowel mark belongs to kana; only between digits it is a mistyped hyphen.
const LONG_MARK_IN_NUMBER = /(?<=\d)ー(?=\d)/g;

/** NFKC, and radicals as the ideographs they look like (docs/domain-rules.md 3.1). */
export const compatible = (text: string): string => withoutRadicals(text.normalize('NFKC'));

/** The text for comparison and parsing: NFKC, radicals as ideographs, without invisible characters, all dashes as `-`, single blanks, trimmed (docs/domain-rules.md 3.1, 4.1). */
export const plain = (text: string): string =>
  compatible(text)
    .replace(UNSEEN, '')
    .replace(DASHES, '-')
    .replace(LONG_MARK_IN_NUMBER, '-')
    .replace(/\s+/g, ' ')
    .trim();
