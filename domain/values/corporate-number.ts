import { plain } from '../text/normalise';

/** A corporate number (法人番号) in a text, or why it is none. */
export type ParsedCorporateNumber =
  | { ok: true; digits: string; isInvoice: boolean }
  | { ok: false; reason: 'check'; digits: string }
  | { ok: false; reason: 'none' };

// Thirteen digits with optional blanks or hyphens; a run of fourteen is another number.
const THIRTEEN = /(?<![0-9A-Za-z])(?<!\d-)(T[ -]?)?(\d(?:[ -]?\d){12})(?!\d|-\d|[A-Za-z])/gi;

/** The check digit of a 12-digit base: 9 − (Σ P·Q mod 9), Q alternating 1 and 2 from the right (Ministry of Finance ordinance 70/2014, art. 2; docs/domain-rules.md 2). */
export function checkDigitOf(base: string): number {
  let sum = 0;
  for (let at = 0; at < 12; at++) sum += Number(base[11 - at]) * (at % 2 === 0 ? 1 : 2);
  return 9 - (sum % 9);
}

/** Whether the 13 digits have the correct check digit. */
export const isCorporateNumber = (digits: string): boolean =>
  /^[1-9]\d{12}$/.test(digits) && Number(digits[0]) === checkDigitOf(digits.slice(1));

/** The first number with a correct check digit, else the first with a wrong one; `T` before it marks an invoice number. */
export function parseCorporateNumber(text: string): ParsedCorporateNumber {
  const found = numbersIn(text);
  const right = found.find(({ digits }) => isCorporateNumber(digits));
  if (right) return { ok: true, ...right };
  return found[0] ? { ok: false, reason: 'check', digits: found[0].digits } : { ok: false, reason: 'none' };
}

/** The 13 digits of the corporate number in a text, in any grouping, with or without `T`; `undefined` unless the check digit is correct. */
export function corporateNumberFrom(text: string): string | undefined {
  const parsed = parseCorporateNumber(text);
  return parsed.ok ? parsed.digits : undefined;
}

/** `T` and 13 digits of a qualified invoice issuer. The check digit is not verified, because it only applies to issuers with a corporate number (National Tax Agency, 適格請求書発行事業者公表サイト). */
export function invoiceNumberFrom(text: string): string | undefined {
  const found = numbersIn(text).find(({ isInvoice }) => isInvoice);
  return found && `T${found.digits}`;
}

const numbersIn = (text: string): { digits: string; isInvoice: boolean }[] =>
  [...plain(text).matchAll(THIRTEEN)].map(([, letter, digits = '']) => ({
    digits: digits.replace(/\D/g, ''),
    isInvoice: letter !== undefined,
  }));
