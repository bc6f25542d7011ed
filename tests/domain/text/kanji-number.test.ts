import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NUMBER_CHARACTERS, numberFrom } from '~/domain/text/kanji-number';
import { runs } from '../../runs';

describe('a number', () => {
  test.each([
    ['1億2,345万6千', 123_456_000],
    ['二〇一七', 2017],
    ['二千十七', 2017],
    ['壱弐参', 123],
    ['参拾九', 39],
    ['１．５億', 150_000_000],
    ['1,234百万', 1_234_000_000],
    ['千', 1_000],
    ['1.000', 1_000],
    ['1 億', 100_000_000],
  ])('is read from %s', (text, number) => {
    expect(numberFrom(text)).toBe(number);
  });

  test.each(['', '百人', '1万2億', '億', '約1億', 'abc'])('is not read from %j', (text) => {
    expect(numberFrom(text)).toBeUndefined();
  });

  test('written in kanji is parsed back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999_999_999 }), (number) => {
        expect(numberFrom(kanjiOf(number))).toBe(number);
        expect(numberFrom(number.toLocaleString('en'))).toBe(number);
      }),
      { numRuns: runs(100) },
    );
  });

  test('is written with characters that stand in a class', () => {
    expect(new RegExp(`^[${NUMBER_CHARACTERS}]+$`).test('3千5百万〇壱')).toBe(true);
  });
});

/** 1234567 -> 百二十三万四千五百六十七. */
function kanjiOf(number: number): string {
  const parts = ['', '万', '億', '兆'].map((unit, at) => {
    const four = Math.floor(number / 10_000 ** at) % 10_000;
    return four === 0 ? '' : `${belowMyriad(four)}${unit}`;
  });
  return parts.reverse().join('');
}

function belowMyriad(four: number): string {
  return ['千', '百', '十', '']
    .map((unit, at) => {
      const digit = Math.floor(four / 10 ** (3 - at)) % 10;
      if (digit === 0) return '';
      return digit === 1 && unit ? unit : `${'〇一二三四五六七八九'[digit]}${unit}`;
    })
    .join('');
}
