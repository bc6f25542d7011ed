import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { westernNumberFrom } from '~/domain/text/western-number';
import { amountFrom, yenFrom } from '~/domain/values/amount';
import { runs } from '../../runs';

describe('yen', () => {
  test.each([
    ['1億2,345万6千円', 123_456_000],
    ['1億 2,345万 円', 123_450_000],
    ['2億98百万円', 298_000_000],
    ['10,000千円', 10_000_000],
    ['1,234(百万円)', 1_234_000_000],
    ['(単位：千円) 10,000', 10_000_000],
    ['金壱億弐千万円也', 120_000_000],
    ['五〇〇万円', 5_000_000],
    ['資本金の額：金４００万円', 4_000_000],
    ['￥5,000,000-', 5_000_000],
    ['¥298 million', 298_000_000],
    ['38.5 million JPY', 38_500_000],
    ['1 billion yen', 1_000_000_000],
    ['100,000 thousand yen', 100_000_000],
    ['設立 2008年8月8日　資本金 3,000万円　従業員 25名', 30_000_000],
    ['10,000,000', 10_000_000],
  ])('are read from %s', (text, yen) => {
    expect(yenFrom(text)).toBe(yen);
  });

  test.each([
    '非公開',
    '',
    '東証一部上場',
    '千葉県千葉市',
    '2008年',
    '25名',
    '100株',
    '1億円未満',
    '15万人',
    '1,000',
    '2024',
  ])('are not read from %j', (text) => {
    expect(yenFrom(text)).toBeUndefined();
  });

  test('are not read from codes, standards and postal codes', () => {
    for (const text of [
      'S17400',
      'ISO/IEC 27001',
      '7999901000001',
      'Bologna 40121',
      '一元対応',
      '関東一円',
      '高さ10 m',
    ])
      expect(amountFrom(text)).toBeUndefined();
  });

  test('written in 億 and 万 are parsed back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 1, max: 9_999 }), (oku, man) => {
        const yen = oku * 1e8 + man * 1e4;
        expect(yenFrom(`${oku}億${man.toLocaleString('en')}万円`)).toBe(yen);
        expect(yenFrom(`${(yen / 1e3).toLocaleString('en')}千円（2024年3月現在）`)).toBe(yen);
        expect(yenFrom(`JPY ${yen.toLocaleString('en')}`)).toBe(yen);
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('a sum', () => {
  test.each([
    ['US$ 1.2 million', 1_200_000, 'USD'],
    ['100万米ドル', 1_000_000, 'USD'],
    ['€ 10.000,00 i.v.', 10_000, 'EUR'],
    ['Euro 50.000', 50_000, 'EUR'],
    ['1,5 milioni di euro', 1_500_000, 'EUR'],
    ['300万ユーロ', 3_000_000, 'EUR'],
    ['10万人民元', 100_000, 'CNY'],
  ])('keeps its currency: %s', (text, value, currency) => {
    expect(amountFrom(text)).toMatchObject({ value, currency });
    expect(yenFrom(text)).toBeUndefined();
  });

  test('says whether it is approximate and its reference date', () => {
    expect(amountFrom('約10億円（2023年12月末日時点）')).toMatchObject({ approx: true, asOf: '2023-12' });
    expect(amountFrom('10億円余')).toMatchObject({ approx: true });
    expect(amountFrom('1,000万円（令和5年3月31日現在）')).toMatchObject({
      approx: false,
      asOf: '2023-03-31',
    });
  });

  test.each([
    ['10億円（資本準備金を含む）', true],
    ['資本金及び資本準備金　10億円', true],
    ['10億円（うち資本準備金5億円）', true],
    ['1億円（資本準備金含む 2億円）', false],
    ['1億円、資本準備金5,000万円', false],
    ['10億円（資本準備金を除く）', false],
    ['10億円（資本準備金は含まない）', false],
  ])('says whether reserves are in it: %s', (text, includesReserves) => {
    expect(amountFrom(text)?.includesReserves).toBe(includesReserves);
  });

  test('is the first where several are stated', () => {
    expect(amountFrom('資本金 1億円（資本準備金含む 2億円）')?.value).toBe(100_000_000);
  });
});

test('English and Italian number formats are distinguished', () => {
  const numbers = ['1,200.50', '1.200,50', '1,200', '1.200', '1.5', '1,5', '1.234.567', '0.125'];
  expect(numbers.map((text) => westernNumberFrom(text))).toEqual([
    1200.5, 1200.5, 1200, 1200, 1.5, 1.5, 1234567, 0.125,
  ]);
  expect(westernNumberFrom('1.125', true)).toBe(1.125);
  expect(westernNumberFrom('1万')).toBeUndefined();
});
