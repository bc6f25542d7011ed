import { USUAL_KANJI } from './kanji-variants';
import { plain } from './normalise';

const SMALL_KANA: Readonly<Record<string, string>> = Object.fromEntries(
  ['ァア', 'ィイ', 'ゥウ', 'ェエ', 'ォオ', 'ッツ', 'ャヤ', 'ュユ', 'ョヨ', 'ヮワ', 'ヵカ', 'ヶケ'].map(
    (pair) => [...pair],
  ),
);
// Latin letters without a decomposition.
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A name without case, accents, small kana, long marks, punctuation and rare kanji, but with its legal form. Never shown. */
export const foldedName = (name: string): string =>
  katakana(unaccented(plain(name).toLowerCase()))
    .replace(/[ァィゥェォッャュョヮヵヶ]/g, (kana) => SMALL_KANA[kana] ?? kana)
    .replace(/\p{Script=Han}/gu, (kanji) => USUAL_KANJI.get(kanji) ?? kanji)
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{N}]|ー/gu, '');

/** The text with hiragana replaced by katakana. */
export const katakana = (text: string): string =>
  text.replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));

/** The text without accents on Latin letters; voicing marks of kana stay. */
export const unaccented = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[ßøæœłđðþı]/g, (letter) => WHOLE_LETTERS[letter] ?? letter);
