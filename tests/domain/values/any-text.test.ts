import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressFrom } from '~/domain/addresses/address';
import { asOfFrom } from '~/domain/dates/as-of';
import { dateFrom, datesIn } from '~/domain/dates/stated-date';
import { nameKey } from '~/domain/legal-forms/name-key';
import { formsIn, splitLegalForm } from '~/domain/legal-forms/split-legal-form';
import { skeletonOf } from '~/domain/matching/skeleton';
import { numberFrom } from '~/domain/text/kanji-number';
import { plain } from '~/domain/text/normalise';
import { westernNumberFrom } from '~/domain/text/western-number';
import { amountFrom } from '~/domain/values/amount';
import { invoiceNumberFrom, parseCorporateNumber } from '~/domain/values/corporate-number';
import { employeesFrom } from '~/domain/values/employees';
import { internationalPhone, phonesFrom } from '~/domain/values/phone';
import { safeHref } from '~/domain/values/safe-href';
import { vatIdFrom } from '~/domain/values/vat-id';
import { domainKeyOf, isFreeMail, registrableDomain } from '~/domain/values/web-domain';
import { runs } from '../../runs';

const READERS: Record<string, (text: string) => unknown> = {
  addressFrom,
  amountFrom,
  asOfFrom,
  dateFrom,
  datesIn,
  domainKeyOf,
  employeesFrom,
  formsIn,
  internationalPhone,
  invoiceNumberFrom,
  isFreeMail,
  nameKey,
  numberFrom,
  parseCorporateNumber,
  phonesFrom,
  'phonesFrom in Italy': (text) => phonesFrom(text, 'IT'),
  'phonesFrom elsewhere': (text) => phonesFrom(text, 'DE'),
  plain,
  registrableDomain,
  safeHref,
  skeletonOf,
  splitLegalForm,
  vatIdFrom,
  westernNumberFrom,
};

// Tokens the parsers look for, combined at random.
const PIECES = [
  ...[
    '株式会社',
    '(株)',
    'Co., Ltd.',
    'S.r.l.',
    'Inc.',
    ' di ',
    '& C.',
    '〒',
    '103-0023',
    '東京都',
    '千葉市',
    '中央区',
  ],
  ...[
    '平成',
    '元年',
    '31年',
    '2月',
    '30日',
    'R7.',
    '2008',
    '/8/',
    'August',
    '資本金',
    '約',
    '1億',
    '2,345万',
    '円',
    '千円',
  ],
  ...[
    '€',
    '10.000,00',
    ' million',
    '120名',
    '連結',
    '(',
    ')',
    'TEL',
    '/FAX',
    '03-6277-6451',
    '+81 ',
    '内線1',
    '40121',
  ],
  ...[
    'Via ',
    'Tokyo',
    ', ',
    '\n',
    '　',
    'ー',
    '−',
    '\u200b',
    '髙',
    '1',
    '0',
    '-',
    'T7999901000001',
    'https://',
    '.jp',
  ],
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join('')),
);

describe.each(Object.entries(READERS))('%s', (_name, read) => {
  test('never throws and is deterministic', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: runs(100) },
    );
  });

  test('terminates on 200 kB of one repeated text', () => {
    const pieces = [
      '1',
      '0-',
      ' ',
      ',',
      '(',
      'a',
      '一',
      'ー',
      'S.',
      '2008年',
      '1円',
      '名',
      'Tokyo, ',
      '(株)',
      '1 - ',
    ];
    for (const piece of pieces) read(`${piece.repeat(200_000 / piece.length)}x`);
  });
});

test('normalising is idempotent', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(plain(plain(text))).toBe(plain(text));
    }),
    { numRuns: runs(100) },
  );
});
