import { consonantsOf } from '../matching/skeleton';
import { foldedName, katakana, unaccented } from '../text/fold-name';
import { plain } from '../text/normalise';
import { romaji } from '../text/romaji';

/** What stands before each name in a folded text, so that a name's beginning can be looked for. */
export const START = '\n';

/** Any text as it is searched: width, case, accents and the two kana folded. Never shown. */
export const foldedText = (text: string): string => katakana(unaccented(plain(text).toLowerCase()));

// In this order: each rule sees what the ones before it left. All of them hold for a word still being typed,
// so a sound of two letters ends as its first (sh and s are one).
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
  // The vowel a Japanese tongue puts between consonants: アクセル, ストリート.
  [/(?<=[bdghkmnprstz])u|(?<=[td])o/g, ''],
];

/** How a text sounds, the same for kana and however it is written in Latin letters: アクセル, akuseru and Axel give `akser`. */
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

/** A name's consonants from each of its words on, each behind a `START` and, where it begins with a vowel, a `V`; kanji end a word. Kana and English meet here: サテライト and Satellite. */
export const bonesOf = (text: string): string => bonesIn(foldedText(text));

function bonesIn(folded: string): string {
  const words = folded.match(WORDS) ?? [];
  const bones = words.map((word) => (OPEN.test(word) ? 'V' : '') + consonantsOf(word));
  return bones.map((_, at) => START + bones.slice(at).map(inner).join('')).join('');
}

// Only the first word's vowel is told: within kana no word begins.
const inner = (bone: string, at: number): string => (at === 0 ? bone : bone.replace('V', ''));

/** A name in the three ways it is looked for. */
export interface FoldedName {
  written: string;
  sound: string;
  bones: string;
}

/** A name as it is searched. */
export function nameFolded(name: string): FoldedName {
  const folded = foldedText(name);
  return { written: foldedName(folded), sound: heard(folded), bones: bonesIn(folded) };
}
