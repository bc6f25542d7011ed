import { splitLegalForm } from '../legal-forms/split-legal-form';
import { katakana, unaccented } from '../text/fold-name';
import { plain } from '../text/normalise';

// The consonant of each kana as in English; vowels, ya-row and wa-row have none.
const KANA: ReadonlyMap<string, string> = new Map(
  Object.entries({
    k: 'カキクケコヵヶ',
    g: 'ガギグゲゴ',
    s: 'サシスセソザズゼゾヅ',
    j: 'ジヂ',
    t: 'タチツテト',
    d: 'ダデド',
    n: 'ナニヌネノン',
    f: 'ハヒフヘホ',
    b: 'バビブベボヴヷヸヹヺ',
    p: 'パピプペポ',
    m: 'マミムメモ',
    r: 'ラリルレロ',
    '': 'アイウエオァィゥェォヤユヨャュョワヮヰヱヲッー・',
  }).flatMap(([consonant, kana]) => [...kana].map((each) => [each, consonant] as const)),
);

/** Consonant skeleton of a name, equal for kana and English: ロケットライン and Rocket Line give `rktrn`. Empty if kanji hide the pronunciation; up to three letters prove nothing (docs/domain-rules.md 3.3). */
export const skeletonOf = (name: string): string =>
  consonantsOf(katakana(unaccented(plain(splitLegalForm(name).core).toLowerCase())));

/** The same for a text already in katakana and lower case, legal form included. */
export function consonantsOf(core: string): string {
  if (/[^\p{Script=Katakana}a-z0-9ー\P{L}]/u.test(core)) return '';
  // Word by word, because the r of `investor` is silent whatever follows.
  return core
    .split(/([a-z]+)|[^\p{L}\p{N}]+/u)
    .map((part) => part ?? '')
    .map((part) => (/^[a-z]/.test(part) ? englishSounds(part) : [...part].map(consonantOf).join('')))
    .join('');
}

const consonantOf = (letter: string): string => KANA.get(letter) ?? letter;

// In order: each rule applies to the result of the previous ones.
const ENGLISH: readonly [RegExp, string][] = [
  [/tion/g, 'son'],
  [/tech/g, 'tek'],
  [/ch(?=[lnr])/g, 'k'],
  [/ch/g, 't'],
  [/tsu?/g, 't'],
  [/sh|th/g, 's'],
  [/ph/g, 'f'],
  [/gh(?![aeiou])/g, ''],
  [/dg(?=[eiy])/g, 'j'],
  [/qu?|ck/g, 'k'],
  [/cc(?=[eiy])|x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/g(?=[eiy])/g, 'j'],
  [/m(?=[bp])/g, 'n'],
  [/(.)\1/g, '$1'],
  [/r(?=[^aeiouy]|e?$)/g, ''],
  [/(?<=[aeiou])h$/g, ''],
  [/[aeiouyw]/g, ''],
  [/z/g, 's'],
  [/h/g, 'f'],
  [/v/g, 'b'],
  [/l/g, 'r'],
];

const englishSounds = (word: string): string =>
  ENGLISH.reduce((sound, [spelling, heard]) => sound.replace(spelling, heard), word);
