import { katakana, unaccented } from './fold-name';
import { USUAL_KANJI } from './kanji-variants';
import { compatible } from './normalise';

// Every character that is a variant of another: accented and full-width letters and digits, hiragana, half-width kana, radicals, old and rare kanji.
const WRITTEN = [
  ...range(0xc0, 0x24f),
  ...range(0x1e00, 0x1eff),
  ...range(0x2e80, 0x2fd5),
  ...range(0x3041, 0x3096),
  ...range(0xff01, 0xff5e),
  ...range(0xff66, 0xff9d),
  ...USUAL_KANJI.keys(),
];

/** The form of a character in which its variants are compared. */
export const usual = (char: string): string => {
  const plain = unaccented(katakana(compatible(char)).toLowerCase());
  return USUAL_KANJI.get(plain) ?? plain;
};

const FORMS = new Map<string, string[]>();
for (const char of WRITTEN) FORMS.set(usual(char), [...(FORMS.get(usual(char)) ?? []), char]);

/** A pattern for one character in any of its variants; requires the flags `iu`. */
export function anyForm(char: string): string {
  const [base = '', mark] = [...usual(char).normalize('NFD')];
  // A voicing mark of kana may be a separate character, and always is in half-width kana.
  const voiced = mark && MARKS[mark] ? `|${classOf(base, base)}${MARKS[mark]}` : '';
  return `(?:${classOf(char, usual(char))}[\\u0300-\\u036f]*${voiced})`;
}

const MARKS: Readonly<Record<string, string>> = { '\u3099': '[\u3099ﾞ]', '\u309a': '[\u309aﾟ]' };

const classOf = (char: string, form: string): string =>
  `[${[...new Set([char, form, ...(FORMS.get(form) ?? [])])].join('').replace(/[\\\]^[-]/g, '\\$&')}]`;

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));
}
