import type { Dice, Name } from './generated-words';

const FORMS = {
  株式会社: {
    short: ['㈱', '(株)', '（株）'],
    en: [' Co., Ltd.', ' Co.,Ltd.', ' Inc.', ', Inc.', ' Corporation', ' K.K.'],
  },
  有限会社: { short: ['㈲', '(有)', '（有）'], en: [' Ltd.', ' Co., Ltd.', ' Y.K.'] },
  合同会社: { short: ['(同)', '（同）'], en: [' LLC', ' G.K.', ', LLC'] },
  一般社団法人: { short: ['(一社)', '（一社）'], en: [''] },
};
/** The registered legal form and its position. */
export interface Form {
  ja: keyof typeof FORMS;
  side: 'pre' | 'post';
}

const COMMON: readonly Form['ja'][] = [
  '株式会社',
  '株式会社',
  '株式会社',
  '株式会社',
  '株式会社',
  '有限会社',
  '合同会社',
];
/** A random form, weighted as in the registers. */
export const formOf = ({ pick, chance }: Dice): Form => ({
  ja: chance(0.04) ? '一般社団法人' : pick(COMMON),
  side: chance(0.6) ? 'pre' : 'post',
});

const join = (name: Name, at: 0 | 1 | 2, by: string): string => name.map((word) => word[at]).join(by);
const put = (core: string, form: string, side: Form['side'], gap = ''): string =>
  side === 'pre' ? form + gap + core : core + gap + form;

/** The registered name in full. */
export const registered = (name: Name, { ja, side }: Form): string => put(join(name, 0, ''), ja, side);
/** The reading in kana (フリガナ). */
export const reading = (name: Name): string => join(name, 1, '');

/** Spellings of the Japanese name on pages: without form, abbreviated (now and then on the wrong side), spaced, half-width, in usual kanji. */
export function japanese(dice: Dice, name: Name, { ja, side }: Form): string {
  const { pick, chance } = dice;
  const core = respelt(dice, join(name, 0, pick(['', '', '', '・', ' ', '　'])));
  const wrong = side === 'pre' ? 'post' : 'pre';
  return pick([
    () => put(core, ja, side),
    () => put(core, ja, side, pick([' ', '　'])),
    () => put(core, pick(FORMS[ja].short), chance(0.1) ? wrong : side),
    () => core,
    () => `${put(core, ja, side)}（${english(dice, name, { ja, side })}）`,
  ])();
}

const RARE: Readonly<Record<string, string>> = {
  髙: '高',
  濱: '浜',
  澤: '沢',
  﨑: '崎',
  齋: '斎',
  廣: '広',
  櫻: '桜',
  嶋: '島',
  峯: '峰',
  邉: '辺',
};
const HALF: Readonly<Record<string, string>> = {
  ロ: 'ﾛ',
  ス: 'ｽ',
  ト: 'ﾄ',
  ッ: 'ｯ',
  ー: 'ｰ',
  ン: 'ﾝ',
  ラ: 'ﾗ',
  イ: 'ｲ',
  シ: 'ｼ',
  ム: 'ﾑ',
  ズ: 'ｽﾞ',
  デ: 'ﾃﾞ',
  グ: 'ｸﾞ',
  パ: 'ﾊﾟ',
};
const LARGE: Readonly<Record<string, string>> = {
  ャ: 'ヤ',
  ュ: 'ユ',
  ョ: 'ヨ',
  ィ: 'イ',
  ェ: 'エ',
  ォ: 'オ',
};
const swapped = (text: string, by: Readonly<Record<string, string>>): string =>
  [...text].map((each) => by[each] ?? each).join('');

function respelt({ chance }: Dice, core: string): string {
  if (chance(0.4)) return swapped(core, RARE);
  if (chance(0.1)) return swapped(core, HALF);
  if (chance(0.1)) return swapped(core, LARGE);
  return chance(0.1) ? core.replace(/ー$/, '') : core;
}

const WIDE = (text: string): string =>
  text.replace(/[A-Za-z]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));

/** Spellings of the English name on pages: with a common form or none, in capitals, words joined or hyphenated, full-width. */
export function english({ pick, chance }: Dice, name: Name, { ja }: Form): string {
  const core = join(name, 2, pick([' ', ' ', ' ', '', '-']));
  const written = core + (chance(0.7) ? pick(FORMS[ja].en) : '');
  return chance(0.2) ? written.toUpperCase() : chance(0.05) ? WIDE(written) : written;
}
