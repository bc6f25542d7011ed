import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressFrom } from '~/domain/addresses/address';
import { CITIES, PREFECTURES } from '~/domain/addresses/prefectures';
import { envelope } from '~/domain/capture/form-from-extraction';
import { runs } from '../../runs';

const partsOf = (text: string) => {
  const { postalCode, prefecture, addressRest } = addressFrom(text);
  return [postalCode, prefecture, addressRest];
};

describe('a Japanese address', () => {
  test.each([
    ['〒100-0000 東京都架空区空町1-2-3 そらビル4F', '100-0000', '東京都', '架空区空町1-2-3 そらビル4F'],
    ['〒１００ー００００　東京都架空区空町１−２−３', '100-0000', '東京都', '架空区空町1-2-3'],
    ['〒1000000東京都架空区空町1-2-3', '100-0000', '東京都', '架空区空町1-2-3'],
    ['100-0000 京都府京都市空町1', '100-0000', '京都府', '京都市空町1'],
    ['本社：北海道架空市空町1条2丁目', undefined, '北海道', '架空市空町1条2丁目'],
    ['東京都府中市空町1', undefined, '東京都', '府中市空町1'],
    ['千葉県架空市空町1-2 空ビル202（〒260-0000）', '260-0000', '千葉県', '架空市空町1-2 空ビル202'],
    ['郵便番号：100-0000 住所：東京都架空区空町1', '100-0000', '東京都', '架空区空町1'],
    ['〒100-0000', '100-0000', undefined, undefined],
    ['〒100-0000 空町1-2-3', '100-0000', undefined, '空町1-2-3'],
    ['中央区空町1-2-3', undefined, undefined, '中央区空町1-2-3'],
  ])('%s', (text, ...parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  test('ends before phone numbers, map links and directions', () => {
    const address = '〒100-0000 東京都架空区空町1-2-3 そらビル4F（受付棟）';
    for (const ending of [
      '\nTEL 03-1234-5678',
      ' 03-1234-5678',
      '（代表）03-1234-5678',
      ' 電話：03-1234-5678',
      ' 地図を見る',
      ' [Google Map]',
      ' アクセス',
      '（空駅 徒歩5分）',
      '\n空線「空駅」より徒歩5分',
      ' 大阪支社 〒530-0000 大阪府大阪市空区1',
    ])
      expect(partsOf(address + ending), ending).toEqual([
        '100-0000',
        '東京都',
        '架空区空町1-2-3 そらビル4F(受付棟)',
      ]);
  });

  test('without its prefecture has that of its city, and says so', () => {
    expect(addressFrom('〒220-0000 横浜市空区空町1')).toEqual({
      postalCode: '220-0000',
      prefecture: '神奈川県',
      prefectureCode: 'JP-14',
      addressRest: '横浜市空区空町1',
      how: 'designated-city',
    });
  });

  test('is no sentence that names a place', () => {
    for (const text of [
      '千葉市でのご相談',
      '千葉県・東京都・埼玉県 対応',
      '三重県経営革新認定企業',
      '大阪府知事許可(般-1)第1号',
    ])
      expect(addressFrom(text).how, text).toBeUndefined();
  });

  test('is parsed back from one line', () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
    fc.assert(
      fc.property(digits(3), digits(4), fc.constantFrom(...PREFECTURES), (three, four, { ja }) => {
        const parts = {
          postalCode: `${three}-${four}`,
          prefecture: ja,
          addressRest: '架空市空町1-2-3 そらビル4F',
        };
        expect(addressFrom(envelope(parts))).toMatchObject(parts);
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('a Japanese address in Latin letters', () => {
  test.each([
    ['1-2-3 Sora, Kakuu-shi, Chiba 260-0000, Japan', '260-0000', 'Chiba', '1-2-3 Sora, Kakuu-shi'],
    ['1-2-3 Sora\nKakuu City\nChiba Prefecture 260-0000', '260-0000', 'Chiba', '1-2-3 Sora, Kakuu City'],
    [
      'Osaka Bldg. 4F, 1-2 Sora, Kita-ku, Osaka 530-0000',
      '530-0000',
      'Osaka',
      'Osaka Bldg. 4F, 1-2 Sora, Kita-ku',
    ],
    ['〒100-0000 Tokyo, Sora-ku, Kumo 1-2-3', '100-0000', 'Tokyo', 'Sora-ku, Kumo 1-2-3'],
    ['Head Office: 1-2 Sora, TOKYO, JAPAN Tel: +81-3-1234-5678', undefined, 'TOKYO', '1-2 Sora'],
    ['1-2 Sora, Kakuu-machi, Ibaraki-ken, Japan', undefined, 'Ibaraki', '1-2 Sora, Kakuu-machi'],
    ['Kakuu, Ibaraki', undefined, 'Ibaraki', 'Kakuu'],
    ['1-2 Sora, Nishi-ku, Yokohama, Japan', undefined, 'Kanagawa', '1-2 Sora, Nishi-ku, Yokohama'],
  ])('%s', (text, ...parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  test('accepts the spellings of long vowels', () => {
    for (const [written, code] of [
      ['Ohita', 'JP-44'],
      ['Hyōgo', 'JP-28'],
      ['Kouchi', 'JP-39'],
      ['Gumma', 'JP-10'],
      ['Toukyou', 'JP-13'],
      ['Hokkai-do', 'JP-01'],
    ])
      expect(addressFrom(`1-2 Sora, ${written}, Japan`).prefectureCode, written).toBe(code);
  });

  test('is not read from a hotel’s name or another country’s address', () => {
    expect(addressFrom('Hotel Tokyo')).toEqual({ addressRest: 'Hotel Tokyo' });
    expect(addressFrom('Suite 100, San Jose, CA 95112').how).toBeUndefined();
  });
});

describe('an Italian address', () => {
  test.each([
    ['Via Immaginaria, 92 - 40121 Bologna (BO)', '40121', 'BO', 'Via Immaginaria, 92, Bologna'],
    ['Via Immaginaria 92 - 40121 Bologna BO', '40121', 'BO', 'Via Immaginaria 92, Bologna'],
    ['Via Immaginaria 92\nBologna, BO 40121\nItaly', '40121', 'BO', 'Via Immaginaria 92, Bologna'],
    [
      'Sede legale: Viale Finto 1/b, I-42121 Reggio nell’Emilia',
      '42121',
      undefined,
      'Viale Finto 1/b, Reggio nell’Emilia',
    ],
    ['40121 Bologna, Via Immaginaria 92', '40121', undefined, 'Via Immaginaria 92, Bologna'],
    ['Piazza Finta 6, 40121 Bologna - Tel. 051 1234567', '40121', undefined, 'Piazza Finta 6, Bologna'],
    ['Via Immaginaria 92, Bologna (BO)', undefined, 'BO', 'Via Immaginaria 92, Bologna'],
  ])('%s', (text, ...parts) => {
    expect(partsOf(text)).toEqual(parts);
  });
});

test('every prefecture and every city of the table is known by its name', () => {
  expect(PREFECTURES).toHaveLength(47);
  expect(PREFECTURES[12]).toEqual({ code: 'JP-13', ja: '東京都', en: 'Tokyo' });
  for (const { code, ja, en } of PREFECTURES) {
    expect(addressFrom(`${ja}架空市1`).prefectureCode).toBe(code);
    expect(addressFrom(`1-2 Sora, ${en}, Japan`).prefectureCode).toBe(code);
  }
  expect(new Set(CITIES.map(({ ja }) => ja)).size).toBe(CITIES.length);
  for (const { ja, prefecture } of CITIES)
    expect(addressFrom(`${ja}空町1`).prefectureCode).toBe(prefecture.code);
});
