import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKey } from '~/domain/legal-forms/name-key';
import { dice } from '~/domain/matching/similarity';
import { skeletonOf } from '~/domain/matching/skeleton';
import { runs } from '../../runs';

describe('the key of a name', () => {
  test.each([
    ['株式会社そらのエンジン', 'そらのエンジン㈱'],
    ['キャノピー工業', 'キヤノピー工業株式会社'],
    ['エレベーター', 'エレベータ'],
    ['そらの', 'ソラノ'],
    ['髙﨑・澤田製作所', '高崎沢田製作所'],
    ['齋藤國男商店', '斉藤国男商店'],
    ['ｿﾗﾉ ｴﾝｼﾞﾝ', 'ソラノエンジン'],
    ['A&B Works', 'a AND b works'],
    ['Società Elettronica Città', 'societa elettronica citta'],
    ['Sky-Line Inc.', 'SKY LINE'],
    ['ソラーノ', 'ソラ-ノ'],
  ])('is one for %s and %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  test.each([
    ['バード', 'ハート'],
    ['みらい衛星', 'みらい衛星ホールディングス'],
    ['Mirai 1', 'Mirai 2'],
  ])('is not one for %s and %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  test('does not change by form, side, width or blanks', () => {
    const cores = fc.constantFrom('そらの', 'みらい衛星', 'Sky Works', 'アストロ・ラボ', '架空ﾃﾞﾝｷ');
    const dressed = fc.constantFrom(
      (core: string) => `株式会社${core}`,
      (core: string) => `${core}（株）`,
      (core: string) => `合同会社　${core}`,
      (core: string) => `${core} Co., Ltd.`,
      (core: string) => `${core} S.r.l.`.normalize('NFD'),
    );
    fc.assert(
      fc.property(cores, dressed, (core, dress) => {
        expect(nameKey(/S\.r/.test(dress('')) && /\P{ASCII}/u.test(core) ? core : dress(core))).toBe(
          nameKey(core),
        );
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('the skeleton of a name', () => {
  test.each([
    ['ロケットライン', 'Rocket Line', 'rktrn'],
    ['スカイブリッジ', 'Sky Bridge', 'skbrj'],
    ['テクノロジーズ', 'Technologies', 'tknrjs'],
    ['エンジニアリング', 'Engineering', 'njnrng'],
    ['コーポレーション', 'Corporation', 'kprsn'],
    ['サイエンス', 'Science', 'sns'],
    ['ソフトウェア', 'Software', 'sft'],
    ['クイックライト', 'Quick Light', 'kkrt'],
  ])('is heard alike in %s and %s', (kana, latin, skeleton) => {
    expect([skeletonOf(kana), skeletonOf(latin)]).toEqual([skeleton, skeleton]);
  });

  test('is empty if kanji hide the pronunciation', () => {
    expect(skeletonOf('架空エンジン株式会社')).toBe('');
  });

  test('omits the legal form and retains numbers', () => {
    expect(skeletonOf('株式会社スカイ7')).toBe(skeletonOf('Sky7 Inc.'));
  });
});

describe('the similarity of two names', () => {
  test('is 1 for equal names, low for unrelated ones, and symmetric', () => {
    expect(dice('mirai', 'mirai')).toBe(1);
    expect(dice('mirai', 'sora')).toBeLessThan(0.3);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(dice(a, b)).toBe(dice(b, a));
        expect(dice(a, b)).toBeGreaterThanOrEqual(0);
        expect(dice(a, b)).toBeLessThanOrEqual(1);
        expect(dice(a, a)).toBe(1);
      }),
      { numRuns: runs(100) },
    );
  });
});
