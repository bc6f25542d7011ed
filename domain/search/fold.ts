import { consonantsOf } from '../matching/skeleton';
import { foldedName, katakana, unaccented } from '../text/fold-name';
import { plain } from '../text/normalise';
import { romaji } from '../text/romaji';

/** Precedes each name in a folded text, so that the beginning of a name can be searched. */
export const START = '\n';

/** Search key of a text: width, case, accents and kind of kana folded. Never shown. */
export const foldedText = (text: string): string => katakana(unaccented(plain(text).toLowerCase()));

// In order: each rule applies to the result of the previous ones. They must also hold for a word being typed,
// so a two-letter sound ends like its first letter (sh and s are equal).
const PHONETIC_RULES: readonly [RegExp, string][] = [
  [/tch|ch|ts/g, 't'],
  [/sh|th/g, 's'],
  [/ph|f/g, 'h'],
  [/qu?/g, 'ku'],
  [/ck/g, 'k'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/v/g, 'b'],
  [/l/g, 'r'],
  [/dz|j/g, 'z'],
  [/m(?=[bp])/g, 'n'],
  [/(?<=[bdghkmnprstz])y(?=[aiueo])/g, ''],
  [/(.)\1+/g, '$1'],
  [/ou/g, 'o'],
  // The vowel inserted between consonants in Japanese: アクセル (Axel), ストリート (street).
  [/(?<=[bdghkmnprstz])u|(?<=[td])o/g, ''],
];

/** Phonetic key, equal for kana and its Latin spellings: アクセル, akuseru and Axel give `akser`. */
export const phoneticKey = (text: string): string => phonetic(foldedText(text));

function phonetic(folded: string): string {
  // Blanks stay until the end: the t and h of `Sat House` are two sounds.
  const words = romaji(folded).replace(/[^\p{L}\p{N}]+/gu, ' ');
  return PHONETIC_RULES.reduce(
    (before, [spelling, sound]) => before.replace(spelling, sound),
    words,
  ).replaceAll(' ', '');
}

const WORDS = /[\p{Script=Katakana}ー]+|[a-z0-9]+/gu;
/** Each word begins a key, so the keys of a text grow with the square of its words. A name has fewer. */
const MOST_WORDS = 40;
const VOWEL_FIRST = /^[aeiouywアイウエオヤユヨワァィゥェォ]/;

/** Consonant skeletons of a name from each of its words on, each after a `START` and, before a vowel, a `V`; kanji end a word. Kana and English give the same: サテライト and Satellite. */
export const skeletonKeys = (text: string): string => skeletonsIn(foldedText(text));

function skeletonsIn(folded: string): string {
  const words = (folded.match(WORDS) ?? []).slice(0, MOST_WORDS);
  const skeletons = words.map((word) => (VOWEL_FIRST.test(word) ? 'V' : '') + consonantsOf(word));
  return skeletons.map((_, at) => START + skeletons.slice(at).map(withoutInnerVowel).join('')).join('');
}

// Only the first word's vowel is marked, because word boundaries are unknown in kana.
const withoutInnerVowel = (skeleton: string, at: number): string =>
  at === 0 ? skeleton : skeleton.replace('V', '');

/** The three search keys of a name. */
export interface FoldedName {
  written: string;
  sound: string;
  skeletons: string;
}

/** The search keys of a name. */
export function nameFolded(name: string): FoldedName {
  const folded = foldedText(name);
  return { written: foldedName(folded), sound: phonetic(folded), skeletons: skeletonsIn(folded) };
}
