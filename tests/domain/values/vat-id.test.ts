import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vatIdFrom } from '~/domain/values/vat-id';
import { runs } from '../../runs';

// Seven zeros, an office code and the check digit: an unassigned number.
const FICTIONAL = '00000010017';

describe('a Partita IVA', () => {
  test.each([
    FICTIONAL,
    `P.IVA ${FICTIONAL}`,
    `IT${FICTIONAL}`,
    `VAT: IT ${FICTIONAL}`,
    `C.F. e P. IVA: ${FICTIONAL} - Tel 051 1234567`,
    `tel 09012345678, P.I. ${FICTIONAL}`,
  ])('is read from %s', (text) => {
    expect(vatIdFrom(text)).toBe(FICTIONAL);
  });

  test.each(['00000000158', '00000000588'])('with a digit that is 10 or more when doubled: %s', (digits) => {
    expect(vatIdFrom(digits)).toBe(digits);
  });

  test.each([
    '00000010018',
    '00000000000',
    '12345678901',
    '000000100170',
    '7999901000001',
    '09012345678',
    '',
  ])('is not read from %j', (text) => {
    expect(vatIdFrom(text)).toBeUndefined();
  });

  test('with one digit mistyped is refused', () => {
    fc.assert(
      fc.property(fc.nat(10), fc.nat(9), (at, digit) => {
        fc.pre(FICTIONAL[at] !== String(digit));
        expect(vatIdFrom(FICTIONAL.slice(0, at) + digit + FICTIONAL.slice(at + 1))).toBeUndefined();
      }),
      { numRuns: runs(100) },
    );
  });
});
