import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkDigitOf,
  corporateNumberFrom,
  invoiceNumberFrom,
  isCorporateNumber,
  parseCorporateNumber,
} from '~/domain/values/corporate-number';
import { runs } from '../../runs';

const bases = fc.stringMatching(/^[0-57]\d{11}$/);
const numbers = bases.map((base) => `${checkDigitOf(base)}${base}`);

describe('a corporate number', () => {
  test('has the check digit of its base', () => {
    fc.assert(
      fc.property(numbers, (digits) => {
        expect(isCorporateNumber(digits)).toBe(true);
      }),
      { numRuns: runs(100) },
    );
  });

  test('with one digit mistyped is refused, but for 0 and 9, which weigh the same', () => {
    fc.assert(
      fc.property(numbers, fc.nat(12), fc.nat(9), (digits, at, digit) => {
        const was = Number(digits[at]);
        fc.pre((was - digit) % 9 !== 0);
        expect(isCorporateNumber(digits.slice(0, at) + digit + digits.slice(at + 1))).toBe(false);
      }),
      { numRuns: runs(100) },
    );
  });

  test.each([
    '7999901000001',
    '法人番号：7-9999-0100-0001',
    '7 9999 0100 0001',
    '７９９９９０１０００００１',
    'T7999901000001',
    '4000000000001 7999901000001',
  ])('is read from %s', (text) => {
    expect(corporateNumberFrom(text)).toBe('7999901000001');
  });

  test.each(['79999010000011', 'A7999901000001', '03-7999-901000001', '799990100000', '', '7999901000002'])(
    'is not read from %j',
    (text) => {
      expect(corporateNumberFrom(text)).toBeUndefined();
    },
  );

  test('with a wrong check digit is reported as wrong, not as absent', () => {
    expect(parseCorporateNumber('7999901000002')).toEqual({
      ok: false,
      reason: 'check',
      digits: '7999901000002',
    });
    expect(parseCorporateNumber('no number')).toEqual({ ok: false, reason: 'none' });
  });
});

describe('an invoice number', () => {
  test('needs its T and no check digit', () => {
    expect(invoiceNumberFrom('登録番号 T1234567890123')).toBe('T1234567890123');
    expect(invoiceNumberFrom('Ｔ６-9999-0100-0002')).toBe('T6999901000002');
    expect(invoiceNumberFrom('6999901000002')).toBeUndefined();
  });
});
