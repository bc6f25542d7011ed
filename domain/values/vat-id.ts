import { plain } from '../text/normalise';

const ELEVEN = /(?<![0-9A-Za-z])(IT[ -]?)?(\d{11})(?![0-9A-Za-z])/gi;

/** The 11 digits of an Italian VAT number (Partita IVA) in a text, with or without `IT`; `undefined` unless check digit and office code are valid (D.M. 23 December 1976). */
export function vatIdFrom(text: string): string | undefined {
  const found = [...plain(text).matchAll(ELEVEN)].filter(([, , digits = '']) => isVatId(digits));
  return (found.find(([, country]) => country) ?? found[0])?.[2];
}

/** Seven digits of the taxpayer, three of the provincial office, one check digit. */
function isVatId(digits: string): boolean {
  const office = Number(digits.slice(7, 10));
  const known = (office >= 1 && office <= 100) || [120, 121, 888, 999].includes(office);
  return known && checkDigit(digits.slice(0, 10)) === Number(digits[10]);
}

// Luhn algorithm: every second digit is doubled, less 9 above 9.
function checkDigit(digits: string): number {
  let sum = 0;
  for (const [at, digit] of [...digits].entries()) {
    const counted = Number(digit) * (at % 2 === 0 ? 1 : 2);
    sum += counted > 9 ? counted - 9 : counted;
  }
  return (10 - (sum % 10)) % 10;
}
