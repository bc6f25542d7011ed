import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEGAL_FORMS } from '~/domain/legal-forms/legal-forms';
import { formsIn, hasLegalForm, splitLegalForm } from '~/domain/legal-forms/split-legal-form';
import { runs } from '../../runs';

const partsOf = (name: string) => {
  const { core, form, position, written, alias } = splitLegalForm(name);
  return [core, form, position, written, alias];
};

describe('the legal form of a name', () => {
  test.each([
    ['株式会社みらい衛星', 'みらい衛星', 'ja:kk', 'pre', '株式会社'],
    ['みらい衛星㈱', 'みらい衛星', 'ja:kk', 'post', '株式会社'],
    ['（有）架空製作所', '架空製作所', 'ja:yk', 'pre', '有限会社'],
    ['架空航空(同)', '架空航空', 'ja:gk', 'post', '合同会社'],
    ['株式 会社 みらい衛星', 'みらい衛星', 'ja:kk', 'pre', '株式会社'],
    ['株 式 会 社 みらい衛星', 'みらい衛星', 'ja:kk', 'pre', '株式会社'],
    ['株式會社架空酒造', '架空酒造', 'ja:kk', 'pre', '株式会社'],
    ['社会医療法人財団架空会', '架空会', 'ja:shakai-iryo', 'pre', '社会医療法人財団'],
    ['税理士法人架空', '架空', 'ja:zeirishi', 'pre', '税理士法人'],
    ['架空信用金庫', '架空', 'ja:shinkin', 'post', '信用金庫'],
    ['架空農業協同組合', '架空', 'ja:nokyo', 'post', '農業協同組合'],
    ['国立大学法人架空大学', '架空大学', 'ja:kokudai', 'pre', '国立大学法人'],
    ['NPO法人そらの会', 'そらの会', 'ja:npo', 'pre', 'NPO法人'],
  ])('in Japanese: %s', (name, ...parts) => {
    expect(partsOf(name).slice(0, 4)).toEqual(parts);
  });

  test.each([
    ['Mirai Satellite Co.,Ltd.', 'Mirai Satellite', 'en:co-ltd', 'Co.,Ltd.'],
    ['Mirai Satellite Co,.Ltd', 'Mirai Satellite', 'en:co-ltd', 'Co,.Ltd'],
    ['MIRAI SATELLITE COMPANY LIMITED', 'MIRAI SATELLITE', 'en:co-ltd', 'COMPANY LIMITED'],
    ['Mirai Satellite, Incorporated', 'Mirai Satellite', 'en:inc', 'Incorporated'],
    ['Mirai Satellite K.K.', 'Mirai Satellite', 'ja:kk', 'K.K.'],
    ['Kakuu Kikai GK', 'Kakuu Kikai', 'ja:gk', 'GK'],
    ['Officine Immaginarie S.p.A.', 'Officine Immaginarie', 'it:spa', 'S.p.A.'],
    ['Officine Immaginarie SRLS', 'Officine Immaginarie', 'it:srls', 'SRLS'],
    ['Officine Immaginarie S.c.a r.l.', 'Officine Immaginarie', 'it:scarl', 'S.c.a r.l.'],
    ['Officine Immaginarie Soc. Coop. a r.l.', 'Officine Immaginarie', 'it:coop', 'Soc. Coop. a r.l.'],
    ['Officine Immaginarie S.r.l. a socio unico', 'Officine Immaginarie', 'it:srl', 'S.r.l.'],
    ['Bianchi S.n.c. di Anna Bianchi & C.', 'Bianchi', 'it:snc', 'S.n.c.'],
    ['Beispiel GmbH & Co. KG', 'Beispiel', 'de:gmbh', 'GmbH & Co. KG'],
    ['Exemple S.à r.l.', 'Exemple', 'fr:sarl', 'S.à r.l.'],
  ])('in Latin letters: %s', (name, core, form, written) => {
    expect(partsOf(name)).toEqual([core, form, 'post', written, undefined]);
  });

  test('unambiguous ones may precede the name, short ones may not', () => {
    expect(partsOf('Kabushiki Kaisha Mirai').slice(0, 3)).toEqual(['Mirai', 'ja:kk', 'pre']);
    expect(partsOf('Spa Immaginaria')).toEqual([
      'Spa Immaginaria',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test.each(['Albergo & Spa', '架空温泉SPA', '株式会社', 'Inc', '(株)', 'Srlight', 'KK Line Design', ''])(
    'is not seen in %j',
    (name) => {
      expect(splitLegalForm(name)).toEqual({ core: name });
    },
  );

  test('is the Japanese one if there is a Latin one at the other end', () => {
    expect(partsOf('株式会社SORA Co., Ltd.').slice(0, 2)).toEqual(['SORA Co., Ltd.', 'ja:kk']);
  });

  test('is marked as abbreviated, since it is often put on the wrong side', () => {
    expect(splitLegalForm('㈱みらい衛星').abbreviated).toBe(true);
    expect(splitLegalForm('株式会社みらい衛星').abbreviated).toBeUndefined();
  });

  test('turns a trailing bracket into an alias, unless its label says otherwise', () => {
    expect(partsOf('みらい衛星株式会社（MSC）')).toEqual(['みらい衛星', 'ja:kk', 'post', '株式会社', 'MSC']);
    expect(partsOf('みらい衛星（MSC）株式会社').at(-1)).toBe('MSC');
    expect(partsOf('みらい衛星株式会社（旧社名：架空衛星）').at(-1)).toBe('架空衛星');
    expect(partsOf('みらい衛星株式会社（本社：東京）')).toEqual([
      'みらい衛星',
      'ja:kk',
      'post',
      '株式会社',
      undefined,
    ]);
    expect(partsOf('架空航空（株式会社）').slice(0, 2)).toEqual(['架空航空(株式会社)', undefined]);
  });

  test('is removed at either end and leaves the core', () => {
    const forms = LEGAL_FORMS.flatMap((row): string[] => ('ja' in row ? [...row.ja] : []));
    fc.assert(
      fc.property(fc.constantFrom(...forms), fc.boolean(), (form, before) => {
        const split = splitLegalForm(before ? `${form}そらの` : `そらの${form}`);
        expect(split).toMatchObject({ core: 'そらの', written: form, position: before ? 'pre' : 'post' });
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('legal forms in running text', () => {
  test('are found with their position', () => {
    const text = '本サイトは株式会社みらい衛星と(有)架空製作所が運営しています。';
    expect(formsIn(text).map(({ form, at, end }) => [form, text.slice(at, end)])).toEqual([
      ['ja:kk', '株式会社'],
      ['ja:yk', '(有)'],
    ]);
    expect(formsIn('© 2024 mirai, inc. and Officine SpA').map(({ form }) => form)).toEqual([
      'en:inc',
      'it:spa',
    ]);
  });

  test('are no limited numbers, baths or heads', () => {
    for (const text of ['a limited number', 'corporation tax', 'Day Spa', '15(名)', '会社概要'])
      expect(hasLegalForm(text)).toBe(false);
    expect(hasLegalForm('Skyline inc.')).toBe(true);
  });
});
