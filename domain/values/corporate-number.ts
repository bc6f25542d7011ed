import { plain } from '../text/normalise';

/** What stands in a text as a corporate number (法人番号), and why not where it is none. */
export type ParsedCorporateNumber =
  | { ok: true; digits: string; isInvoice: boolean }
  | { ok: false; reason: 'check'; digits: string }
  | { ok: false; reason: 'none' };

// Thirteen digits with a blank or hyphen between any two; a run of fourteen is another number.
const THIRTEEN = /(?<![0-9A-Za-z])(?<!\d-)(T[ -]?)?(\d(?:[ -]?\d){12})(?!\d|-\d|[A-Za-z])/gi;

/** The check digit before a 12-digit base: 9 − (Σ P·Q mod 9), Q 1 and 2 in turn from the right (Ministry of Finance ordinance 70/2014, art. 2). */
export function checkDigitOf(base: string): number {
  let sum = 0;
  for (let at = 0; at < 12; at++) sum += Number(base[11 - at]) * (at % 2 === 0 ? 1 : 2);
  return 9 - (sum % 9);
}

/** Whether the 13 digits carry the right check digit. */
export const isCorporateNumber = (digits: string): boolean =>
  /^[1-9]\d{12}$/.test(digits) && Number(digits[0]) === checkDigitOf(digits.slice(1));

/** The first number in the text with a right check digit, else the first with a wrong one; `T` before it makes it an invoice number. */
export function parseCorporateNumber(text: string): ParsedCorporateNumber {
  const found = numbersIn(text);
  const right = found.find(({ digits }) => isCorporateNumber(digits));
  if (right) return { ok: true, ...right };
  return found[0] ? { ok: false, reason: 'check', digits: found[0].digits } : { ok: false, reason: 'none' };
}

/** The 13 digits of the corporate number in the text, after whatever grouping or `T`; `undefined` unless the check digit is right. */
export function corporateNumberFrom(text: string): string | undefined {
  const parsed = parseCorporateNumber(text);
  return parsed.ok ? parsed.digits : undefined;
}

/** `T` and 13 digits of a qualified invoice issuer; the check digit binds only those who also have a corporate number (National Tax Agency, 適格請求書発行事業者公表サイト). */
export function invoiceNumberFrom(text: string): string | undefined {
  const found = numbersIn(text).find(({ isInvoice }) => isInvoice);
  return found && `T${found.digits}`;
}

const numbersIn = (text: string): { digits: string; isInvoice: boolean }[] =>
  [...plain(text).matchAll(THIRTEEN)].map(([, letter, digits = '']) => ({
    digits: digits.replace(/\D/g, ''),
    isInvoice: letter !== undefined,
  }));
