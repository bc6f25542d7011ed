const VOWELS = 'aiueo';
// The kana of each row in vowel order.
const ROWS: Readonly<Record<string, string>> = {
  '': 'アイウエオ',
  k: 'カキクケコ',
  g: 'ガギグゲゴ',
  s: 'サシスセソ',
  z: 'ザジズゼゾ',
  t: 'タチツテト',
  d: 'ダ__デド',
  n: 'ナニヌネノ',
  h: 'ハヒフヘホ',
  b: 'バビブベボ',
  p: 'パピプペポ',
  m: 'マミムメモ',
  y: 'ヤ_ユ_ヨ',
  r: 'ラリルレロ',
  w: 'ワ____',
};
const KANA: ReadonlyMap<string, string> = new Map([
  ...Object.entries(ROWS).flatMap(([consonant, kana]) =>
    [...kana].map((each, at) => [each, consonant + VOWELS[at]] as const),
  ),
  ['ヂ', 'zi'],
  ['ヅ', 'zu'],
  ['ヴ', 'bu'],
  ['ヵ', 'ka'],
  ['ヶ', 'ke'],
  ['ヰ', 'i'],
  ['ヱ', 'e'],
  ['ヲ', 'o'],
  ['ン', 'n'],
  ['ッ', ''],
  ['ー', ''],
]);
// A small kana changes the vowel of the previous one: ファ, ティ, キャ.
const SMALL: ReadonlyMap<string, string> = new Map(
  [...'ァィゥェォャュョヮ'].map((kana, at) => [kana, 'aiueoauoa'[at] ?? '']),
);

/** Katakana in Latin letters, one letter per consonant, without long vowels; other characters unchanged. For comparison, never shown. */
export function romaji(text: string): string {
  let latin = '';
  let before = '';
  for (const each of text) {
    const vowel = SMALL.get(each);
    if (vowel !== undefined && KANA.has(before))
      latin = before === 'ウ' ? `${latin.slice(0, -1)}w${vowel}` : latin.replace(/[aiueo]$/, '') + vowel;
    else latin += KANA.get(each) ?? vowel ?? each;
    before = each;
  }
  return latin;
}
