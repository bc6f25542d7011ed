import { dayFrom } from '~/domain/dates/day';
import { dateFrom } from '~/domain/dates/stated-date';
import type { RefusalCode } from '~/domain/import/row';
import { cellTrimmed } from '~/domain/text/cell-text';
import { plain } from '~/domain/text/normalise';
import { parsedJson } from '~/domain/text/parsed-json';
import { westernNumberFrom } from '~/domain/text/western-number';
import { yenFrom } from '~/domain/values/amount';
import { isCorporateNumber } from '~/domain/values/corporate-number';
import { employeesFrom } from '~/domain/values/employees';
import { phoneFrom } from '~/domain/values/phone';
import { safeHref } from '~/domain/values/safe-href';
import { unguarded } from '../formula-guard';

/** A parsed cell, or why it is refused. */
export type Read<T> = { value: T } | { refused: RefusalCode };

const RUINED_NUMBER = /^\d(?:[.,]\d+)?e\+?\d+$/i;

const refused = (code: RefusalCode): { refused: RefusalCode } => ({ refused: code });
const known = <T>(value: T | undefined, code: RefusalCode): Read<T> =>
  value === undefined ? refused(code) : { value };

/** A cell without a spreadsheet's guard, trimmed, with LF line ends. */
export const cellText = (cell: string, isGuarded: boolean): string =>
  cellTrimmed(isGuarded ? unguarded(cell) : cell);

/** A text of at most `longest` characters. */
export const textCell = (text: string, longest = 2_000): Read<string> =>
  text.length > longest ? refused('too-long') : { value: text };

/** 13 digits with a valid check digit, however grouped. */
export function corporateNumberCell(text: string): Read<string> {
  if (RUINED_NUMBER.test(text)) return refused('ruined-number');
  const digits = plain(text).replace(/[\s-]/g, '');
  return isCorporateNumber(digits) ? { value: digits } : refused('corporate-number');
}

/** `T` and 13 digits. */
export const invoiceNumberCell = (text: string): Read<string> =>
  known(/^T\d{13}$/.exec(plain(text).toUpperCase().replace(/[\s-]/g, ''))?.[0], 'invoice-number');

/** A web address, with or without scheme. */
export function websiteCell(text: string): Read<string> {
  const safe = safeHref(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  return known(
    safe?.startsWith('http') && new URL(safe).hostname.includes('.') ? safe : undefined,
    'website',
  );
}

/** E.164 where the number is understood, else as written. */
export function phoneCell(text: string, country: 'JP' | 'IT'): Read<string> {
  if (RUINED_NUMBER.test(text)) return refused('ruined-number');
  const whole = textCell(text);
  return 'value' in whole
    ? { value: phoneFrom(text.replace(/^\((\+\d{1,3})\)/, '$1'), country) ?? text }
    : whole;
}

/** `〒103-0023` without its sign; other countries' codes unchanged. */
export function postalCodeCell(text: string): Read<string> {
  const code = plain(text).replace(/^〒\s*/u, '');
  return textCell(/^\d{7}$/.test(code) ? `${code.slice(0, 3)}-${code.slice(3)}` : code);
}

/** A whole number, with or without thousands separators, or as a company writes it. */
export function wholeCell(text: string, kind: 'yen' | 'people'): Read<number> {
  if (RUINED_NUMBER.test(text)) return refused('ruined-number');
  const written = plain(text).replace(/[\s¥€]/g, '');
  const value = westernNumberFrom(written) ?? (kind === 'yen' ? yenFrom(text) : employeesFrom(text)?.primary);
  return known(value !== undefined && Number.isSafeInteger(value) ? value : undefined, 'number');
}

/** How a file writes decimals: by a point, by a comma with points between thousands, or either. */
export type Decimals = 'point' | 'comma' | 'any';

/** A number with decimals; `undefined` where the text is none. */
export function numberIn(text: string, decimals: Decimals): number | undefined {
  const [, sign, digits = ''] = /^([-−]?)(.*)$/.exec(plain(text).replace(/[\s¥€]/g, '')) ?? [];
  const factor = sign ? -1 : 1;
  if (decimals === 'point' && /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(digits)) return factor * Number(digits);
  if (decimals === 'comma' && /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/.test(digits))
    return factor * Number(digits.replaceAll('.', '').replace(',', '.'));
  const value = westernNumberFrom(digits);
  return value === undefined ? undefined : factor * value;
}

/** A day: `dd/mm/yyyy`, ISO or a Japanese form. */
export function dayCell(text: string): Read<string> {
  const date = dateFrom(text.replace(/[T ]\d{1,2}[:.]\d{2}(?:[:.]\d{2})?.*$/, ''));
  return known(date?.precision === 'day' ? dayFrom(date.iso) : undefined, 'date');
}

/** A year, month or day. */
export const dateCell = (text: string): Read<string> => known(dateFrom(text)?.iso, 'date');

/** A year alone; `2008.0` and `2008年` too. */
export const yearCell = (text: string): Read<string> =>
  known(/^(1[5-9]\d\d|20\d\d)(?:[.,]0+)?年?$/.exec(plain(text))?.[1], 'date');

/** The entries of a list: JSON of the raw file, or separated by ` | `. */
export function listCell(text: string): string[] {
  const entries = jsonList(text) ?? text.split('|');
  return entries.map((each) => each.trim()).filter(Boolean);
}

/** E-mail addresses with any usual separator. */
export function emailsCell(text: string): Read<string[]> {
  const addresses = listCell(text).flatMap((each) => each.split(/[,;、\s]+/).filter(Boolean));
  return known(
    addresses.every((each) => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(each)) ? addresses : undefined,
    'emails',
  );
}

function jsonList(text: string): string[] | undefined {
  const list = text.startsWith('[') ? parsedJson(text) : undefined;
  return Array.isArray(list) && list.every((each) => typeof each === 'string') ? list : undefined;
}
