import { isLatin, letterCount, namePattern, namesAndParts } from './person-names';
import type { Person } from './redact-person';

/** Words in a text that may mean a person. */
export interface Mention {
  at: number;
  found: string;
}

const HAN = '\\p{Script=Han}';
const KANA = '[\\p{Script=Hiragana}\\p{Script=Katakana}ー]';
/** What follows a name and is no part of it. */
const TITLES =
  '(?:様|氏|殿|君|先生|会長|社長|副社長|専務|常務|部長|次長|課長|係長|室長|所長|工場長|代表|取締役|執行役員|担当|博士|教授|さん|さま|くん|ちゃん)';

/** Finds words that may mean a person and as well somebody or something else: the family, given or full name alone, in any writing. `undefined` for a person without a name. */
export function possibleMentions(person: Person): ((text: string) => Mention[]) | undefined {
  // The longest first: of a full name not its part is found.
  const patterns = namesAndParts(person)
    .sort((a, b) => b.length - a.length)
    .flatMap(partPattern);
  if (patterns.length === 0) return undefined;
  const pattern = new RegExp(patterns.join('|'), 'giu');
  return (text) =>
    [...text.matchAll(pattern)]
      .map((match) => ({ at: match.index, found: match[0] }))
      .filter(({ found }) => !isLowerCaseWord(found));
}

/** Pattern of a part of a name; short ones only where they stand apart or a title follows, since 林 is in 農林 too. */
function partPattern(part: string): string[] {
  const pattern = namePattern(part);
  const count = letterCount(part);
  if (isLatin(part)) return count > 1 ? [pattern] : [];
  const isHan = /^\p{Script=Han}+$/u.test(part);
  if (isHan && count === 1) return [apart(pattern, HAN)];
  const isKana = !isHan && new RegExp(`^${KANA}+$`, 'u').test(part.normalize('NFKC'));
  return [isKana && count < 3 ? apart(pattern, KANA) : pattern];
}

const apart = (pattern: string, letter: string): string =>
  `(?<!${letter})${pattern}(?=${TITLES}|(?!${letter}))`;

// `an` and `li` are words of other languages; a name has a capital.
const isLowerCaseWord = (found: string): boolean =>
  isLatin(found) && letterCount(found) <= 3 && found === found.toLowerCase();
