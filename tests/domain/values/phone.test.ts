import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { internationalPhone, phoneFrom, phonesFrom } from '~/domain/values/phone';
import { runs } from '../../runs';

const listed = (text: string, country?: string) =>
  phonesFrom(text, country).map(({ kind, raw, extension }) =>
    [kind, raw, extension].filter(Boolean).join(' '),
  );

describe('a Japanese number', () => {
  test.each([
    ...[
      '03-1234-5678',
      '０３ー１２３４ー５６７８',
      '03−1234−5678',
      '03.1234.5678',
      '03 1234 5678',
      '0312345678',
    ],
    ...[
      '(03)1234-5678',
      '03(1234)5678',
      '03 (1234) 5678',
      '03-12345678',
      '03・1234・5678',
      '03 - 1234 - 5678',
      'TEL03-1234-5678',
    ],
    ...[
      '+81 (0)3-1234-5678',
      '+81(0)3 1234 5678',
      '+81-3-1234-5678',
      '(+81) 3-1234-5678',
      '+81-03-1234-5678',
    ],
    ...[
      '0081-3-1234-5678',
      '81-3-1234-5678',
      'tel:+81312345678',
      '03-1234-5678~80',
      '03-1234-5678,5679',
      '03-1234-5678（代）',
    ],
  ])('is read from %s', (text) => {
    expect(phoneFrom(text)).toBe('+81312345678');
  });

  test.each([
    ...[
      '',
      '2008-08-08',
      '08-08-2008',
      '20080808',
      '〒010-3201',
      '7999901000001',
      'T7999901000001',
      '1,234,567,890円',
    ],
    ...[
      '99-9999-9999',
      '03-1234-567',
      '03-12345-6789',
      '許可 第0312345678号',
      '110',
      '012345678901',
      '192.168.0.1',
    ],
  ])('is not read from %j', (text) => {
    expect(phonesFrom(text)).toEqual([]);
  });

  test('that does not exist is kept without E.164', () => {
    expect(phonesFrom('TEL 03-0000-0000')).toEqual([{ kind: 'tel', raw: '03-0000-0000', valid: false }]);
    expect(phoneFrom('TEL 03-0000-0000')).toBeUndefined();
  });

  test('is separate from the postal code before it', () => {
    expect(listed('〒010-3201 018-123-4567')).toEqual(['tel 018-123-4567']);
  });

  test('has the type of its line', () => {
    const types = ['03-1234-5678', '090-1234-5678', '050-1234-5678', '0120-123-456', '0800-123-4567'];
    expect(types.map((text) => phonesFrom(text)[0]?.type)).toEqual([
      'FIXED_LINE',
      'MOBILE',
      'VOIP',
      'TOLL_FREE',
      'TOLL_FREE',
    ]);
  });
});

describe('several numbers on a line', () => {
  test.each([
    ['TEL：03-1234-5678 FAX：03-1234-5679', ['tel 03-1234-5678', 'fax 03-1234-5679']],
    ['TEL03-1234-5678FAX03-1234-5679', ['tel 03-1234-5678', 'fax 03-1234-5679']],
    ['Telephone: 03(1234)5678 Facsimile: 03(1234)5679', ['tel 03(1234)5678', 'fax 03(1234)5679']],
    ['T: 03-1234-5678 F: 03-1234-5679', ['tel 03-1234-5678', 'fax 03-1234-5679']],
    ['電話 03-1234-5678／ファックス 03-1234-5679', ['tel 03-1234-5678', 'fax 03-1234-5679']],
    ['TEL/FAX 03-1234-5678', ['tel/fax 03-1234-5678']],
    ['電話・FAX兼用 03-1234-5678', ['tel/fax 03-1234-5678']],
    ['TEL/FAX：03-1234-5678 / 03-1234-5679', ['tel 03-1234-5678', 'fax 03-1234-5679']],
    ['03-1234-5678（FAX：03-1234-5679）', ['tel 03-1234-5678', 'fax 03-1234-5679']],
    ['03-1234-5679 (FAX)', ['fax 03-1234-5679']],
    ['FAX\n03-1234-5679\nTEL\n03-1234-5678', ['fax 03-1234-5679', 'tel 03-1234-5678']],
    ['FAX 03-1234-5679、03-1234-5680', ['fax 03-1234-5679', 'fax 03-1234-5680']],
    ['FAX 03-1234-5679\n03-1234-5678', ['fax 03-1234-5679', 'tel 03-1234-5678']],
    ['そらビル5F 03-1234-5678', ['tel 03-1234-5678']],
    ['03-1234-5678（代表）内線123', ['tel 03-1234-5678 123']],
    ['+81-3-1234-5678 ext. 12', ['tel +81-3-1234-5678 12']],
  ])('are told apart: %j', (text, numbers) => {
    expect(listed(text)).toEqual(numbers);
  });
});

describe('a number in Italy', () => {
  test.each([
    ['051 1234567', '+390511234567'],
    ['0444/123456', '+390444123456'],
    ['+39.051.1234567', '+390511234567'],
    ['0039 051 1234567', '+390511234567'],
    ['cell. 333 1234567', '+393331234567'],
  ])('is read from %s', (text, e164) => {
    expect(phoneFrom(text, 'IT')).toBe(e164);
  });

  test('is not taken for one in Japan', () => {
    expect(phoneFrom('051 1234567')).toBeUndefined();
    expect(phoneFrom('+39 051 1234567')).toBe('+390511234567');
  });

  test('is no Partita IVA, date or price', () => {
    expect(listed('P.IVA 01234567897 - 08/08/2008 - € 300.000 - 40121 Bologna', 'IT')).toEqual([]);
  });

  test('ends where the next begins', () => {
    expect(listed('Tel. 051 1234567 - 051 7654321 - Fax 051 1234568', 'IT')).toEqual([
      'tel 051 1234567',
      'tel 051 7654321',
      'fax 051 1234568',
    ]);
  });
});

describe('a number for display', () => {
  test('has its country’s groups', () => {
    expect(internationalPhone('+81312345678')).toBe('+81 3-1234-5678');
    expect(internationalPhone('+81120123456')).toBe('+81 120-123-456');
    expect(internationalPhone('+390511234567')).toBe('+39 051 123 4567');
  });

  test('is unchanged if it cannot be parsed', () => {
    for (const text of ['', '03-1234-5678', '+81', 'ask reception'])
      expect(internationalPhone(text)).toBe(text);
  });

  test('is parsed back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+81[1-9]\d{8,9}$/), (e164) => {
        const known = phoneFrom(e164);
        if (known) expect(phoneFrom(internationalPhone(known))).toBe(known);
      }),
      { numRuns: runs(100) },
    );
  });
});
