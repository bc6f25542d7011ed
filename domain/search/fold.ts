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
const HEARD: readonly [RegExp, string][] = [
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
export const soundOf = (text: string): string => heard(foldedText(text));

function heard(folded: string): string {
  // Blanks stay until the end: the t and h of `Sat House` are two sounds.
  const words = romaji(folded).replace(/[^\p{L}\p{N}]+/gu, ' ');
  return HEARD.reduce((before, [spelling, sound]) => before.replace(spelling, sound), words).replaceAll(
    ' ',
    '',
  );
}

const WORDS = /[\p{Script=Katakana}ー]+|[a-z0-9]+/gu;
const OPEN = /^[aeiouywアイウエオヤユヨワァィゥェォ]/;

/** Consonant skeletons of a name from each of its words on, each after a `START` and, before a vowel, a `V`; kanji end a word. Kana and English give the same: サテライト and Satellite. */
export const bonesOf = (text: string): string => bonesIn(foldedText(text));

function bonesIn(folded: string): string {
  const words = folded.match(WORDS) ?? [];
  const bones = words.map((word) => (OPEN.test(word) ? 'V' : '') + consonantsOf(word));
  return bones.map((_, at) => START + bones.slice(at).map(inner).join('')).join('');
}

// Only the first word's vowel is marked, because word boundaries are unknown in kana.
const inner = (bone: string, at: number): string => (at === 0 ? bone : bone.replace('V', ''));

/** The three search keys of a name. */
export interface FoldedName {
  written: string;
  sound: string;
  bones: string;
}

/** The search keys of a name. */
export function nameFolded(name: string): FoldedName {
  const folded = foldedText(name);
  return { written: foldedName(folded), sound: heard(folded), bones: bonesIn(folded) };
}
