const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  // 大字: numerals for legal documents, which cannot be altered as 一 can.
  壱: 1,
  壹: 1,
  弐: 2,
  貳: 2,
  参: 3,
  參: 3,
  肆: 4,
  伍: 5,
  陸: 6,
  漆: 7,
  捌: 8,
  玖: 9,
};
const TENS: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  廿: 20,
  百: 100,
  陌: 100,
  千: 1_000,
  仟: 1_000,
  阡: 1_000,
};
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 億: 1e8, 兆: 1e12 };

/** Characters of numbers, for use inside a character class. */
export const NUMBER_CHARACTERS = `0-9${[DIGITS, TENS, MYRIADS].flatMap((table) => Object.keys(table)).join('')}`;

const PART = /\d[\d,.、]*|[^\d]/g;

/** The number a text consists of, in Arabic digits, kanji or both (十 to 兆, 壱弐参拾, 〇一二): `1億2,345万` -> 123450000. `undefined` for other text. */
export function numberFrom(text: string): number | undefined {
  const written = text.normalize('NFKC').replace(/\s+/g, '');
  let total = 0;
  let below = 0;
  let last: number | undefined;
  let bound = Number.POSITIVE_INFINITY;
  for (const part of written.match(PART) ?? []) {
    const digit = DIGITS[part];
    const ten = TENS[part];
    const myriad = MYRIADS[part];
    if (digit !== undefined) last = (last ?? 0) * 10 + digit;
    else if (ten !== undefined) {
      below += times(last ?? 1, ten);
      last = undefined;
    } else if (myriad !== undefined) {
      const count = below + (last ?? 0);
      // 億 precedes 万, each with a number of its own.
      if (count === 0 || myriad >= bound) return undefined;
      total += times(count, myriad);
      bound = myriad;
      below = 0;
      last = undefined;
    } else {
      const arabic = arabicFrom(part);
      if (arabic === undefined || last !== undefined) return undefined;
      last = arabic;
    }
  }
  return written ? total + below + (last ?? 0) : undefined;
}

// 1.1 × 1億 is 110000000.00000001 in binary.
const times = (count: number, unit: number): number => Math.round(count * unit * 100) / 100;

function arabicFrom(text: string): number | undefined {
  if (!/^\d/.test(text)) return undefined;
  const whole = text.replace(/[,、]/g, '').replace(/\.$/, '');
  const dots = whole.split('.').length - 1;
  // A dot before three digits that end in 0 is a thousands separator: nobody writes such a fraction.
  const grouped = dots > 1 || /\.\d\d0$/.test(whole);
  return Number(grouped ? whole.replaceAll('.', '') : whole);
}
