import { type CountryCode, type NumberType, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { plain } from '../text/normalise';

/** One number as it stands in a text, and what it is. */
export interface Phone {
  kind: 'tel' | 'fax' | 'tel/fax';
  /** The number alone, in half-width digits. */
  raw: string;
  /** 内線, without its label. */
  extension?: string;
  /** E.164; absent where the number is none of its country's. */
  e164?: string;
  /** As libphonenumber calls it: FIXED_LINE, MOBILE, TOLL_FREE … */
  type?: Exclude<NumberType, undefined>;
  valid: boolean;
}

// +81 (0)3-…, 0081 3 …, 81-3-…: the code of a country, then its number in groups.
const INTERNATIONAL = '(?:\\(?\\+ ?|00(?=(?:39|81)[ .(-]))[1-9]\\d{0,2}\\)?(?:[ .()-]{0,2}\\d){6,13}';
const WITHOUT_PLUS = '81[ -]\\(?0?\\)?[ -]?[1-9](?:[ -]?\\d){8,9}';
const GAP = '(?: ?- ?|[. ])';
/** How a number of the country is written where it is not international. */
const NATIONAL: Readonly<Record<string, string>> = {
  // A trunk 0 and ten or eleven digits: in three groups, in two, or in one run.
  JP:
    `(?:\\(0\\d{1,4}\\) ?-? ?|0\\d{1,4}(?:${GAP}| ?\\())\\d{1,4}(?:${GAP}|\\) ?-? ?)\\d{2,4}` +
    `|\\(?0\\d{1,4}\\)?${GAP}\\d{5,8}|0\\d{9,10}`,
  IT: '\\(?[038]\\d{1,3}\\)?(?: ?[./-] ?| )?\\d(?:(?: ?[./-] ?| )?\\d){3,8}',
};
const ANY_COUNTRY = '\\(?\\d{2,4}\\)?(?: ?[./-] ?| )\\d(?:[ ./-]?\\d){4,8}';

const TEL = '(?<![A-Za-z])(?:tel(?:ephone|efono)?|phone|mobile|cell(?:ulare)?)|電話|ダイヤル|ダイアル|携帯';
const FAX = '(?<![A-Za-z])(?:fax|facsimile)|ファックス|ファクス|ファクシミリ';
const LABEL = new RegExp(
  `(?<both>(?:${TEL})(?:番号)?[. ]{0,2}(?:[/・&,|+-]|and|e|と|兼|及び)[. ]{0,2}(?:${FAX})|(?:${FAX})[. ]{0,2}[/・&,][. ]{0,2}(?:${TEL}))` +
    `|(?<fax>${FAX}|(?<![A-Za-z0-9])F(?=[.:)\\] ]|$))|(?<tel>${TEL}|(?<![A-Za-z0-9])(?:T(?=[.:)\\] ]|$)|[PM](?=:)))`,
  'giu',
);
const EXTENSION =
  /^ ?(?:\((?:大?代表?|直通)\))?[ ,]{0,2}\(?(?:内線(?:番号)?|ext(?:ension|n)?\.?|interno|int\.|x|#)[ :.]{0,2}(\d{1,6})\)?/i;
const TRAILING_LABEL = new RegExp(`^ ?[([](?:${TEL}|${FAX}|[TF])[^()\\[\\]]{0,10}[)\\]]`, 'iu');
// Numbers that count no telephone, though as long as one.
const OTHER_LABEL =
  /(?:p\.? ?iva|partita iva|vat|c\.? ?f\.|cod(?:ice)?\.? fisc\w*|r\.?e\.?a\.?|第|番号 ?[:：]? ?第)[^\d]{0,8}$/i;
const DATE = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/;
const LABEL_REACH = 40;

/** The phone numbers of a text in order, as dialled in the country (ISO 3166 alpha-2) where none is written: TEL and FAX, 内線, several on a line. Dates, postal codes and other runs of digits are none. */
export function phonesFrom(text: string, country = 'JP'): Phone[] {
  const written = text
    .split(/[\r\n]+/)
    .map(plain)
    .join('\n');
  const shape = shapeOf(country);
  const phones: Phone[] = [];
  let from = 0;
  for (let match = shape.exec(written); match; match = shape.exec(written)) {
    const number = numberAt(match[0], country, written.slice(0, match.index));
    if (!number) continue;
    shape.lastIndex = match.index + number.raw.length;
    const between = written.slice(Math.max(from, match.index - LABEL_REACH), match.index);
    const extension = EXTENSION.exec(written.slice(shape.lastIndex, shape.lastIndex + 30));
    from = shape.lastIndex + (extension?.[0].length ?? 0);
    const trailing = TRAILING_LABEL.exec(written.slice(from, from + 30))?.[0];
    from += trailing?.length ?? 0;
    const kind = kindOf(trailing) ?? kindOf(between) ?? inherited(phones, between);
    phones.push({ kind, ...number, ...(extension?.[1] && { extension: extension[1] }) });
  }
  return phones;
}

/** E.164 of the first number in the text that exists in its country; `undefined` where none does. */
export const phoneFrom = (text: string, country = 'JP'): string | undefined =>
  phonesFrom(text, country).find(({ valid }) => valid)?.e164;

/** The number as people abroad dial it: `+81312345678` -> `+81 3-1234-5678`; the text unchanged where it is no number. */
export function internationalPhone(e164: string): string {
  const number = e164.startsWith('+') ? parsePhoneNumberFromString(e164, { extract: false }) : undefined;
  if (!number?.isValid()) return e164;
  // The hyphens Japan groups by; the package writes blanks in their place.
  return number.country === 'JP'
    ? `+81 ${number.formatNational().replace(/^0/, '')}`
    : number.formatInternational();
}

const shapes = new Map<string, RegExp>();
function shapeOf(country: string): RegExp {
  const national = NATIONAL[country] ?? ANY_COUNTRY;
  const shape =
    shapes.get(national) ??
    new RegExp(
      `(?<![\\d+])(?<!\\d[.,-]|(?<!-\\d{3})\\d/)(?:${INTERNATIONAL}|${WITHOUT_PLUS}|${national})(?!\\d|[.-]\\d)`,
      'g',
    );
  shapes.set(national, shape);
  shape.lastIndex = 0;
  return shape;
}

type Numbered = Omit<Phone, 'kind' | 'extension'>;

/** The number, less trailing groups that are none of it (`051 123456 - 3`); `undefined` where the digits are something else. */
function numberAt(match: string, country: string, before: string): Numbered | undefined {
  if (DATE.test(match) || OTHER_LABEL.test(before.slice(-24))) return undefined;
  const abroad = /^\(?\+|^00|^81/.test(match);
  for (let raw = match; raw.replace(/\D/g, '').length >= 6; raw = raw.replace(/[ ./()-]{1,3}\d+\)?$/, '')) {
    const number = parsed(raw, country, abroad);
    if (number) return number;
    if (!/[ ./()-]\d+\)?$/.test(raw)) break;
  }
  const labelled = country === 'JP' ? /\D/.test(match) : kindOf(before.slice(-LABEL_REACH)) !== undefined;
  return labelled && (match.startsWith('+') || isLength(match, country))
    ? { raw: match, valid: false }
    : undefined;
}

function parsed(raw: string, country: string, abroad: boolean): Numbered | undefined {
  if (!abroad && !isLength(raw, country)) return undefined;
  const dialled = abroad ? `+${raw.replace(/^\D*(?:00)?/, '')}` : raw;
  const number = parsePhoneNumberFromString(dialled, {
    defaultCountry: country as CountryCode,
    extract: false,
  });
  if (!number?.isValid()) return undefined;
  const type = number.getType();
  return { raw, e164: number.number, ...(type && { type }), valid: true };
}

// Ten digits in Japan, eleven for mobile, internet and 0800; at least eight elsewhere, where no label vouches for fewer.
function isLength(raw: string, country: string): boolean {
  const digits = raw.replace(/\D/g, '');
  if (country !== 'JP') return digits.length >= 8;
  return digits.length === (/^(?:0[25789]0|0800)/.test(digits) ? 11 : 10);
}

function kindOf(text: string | undefined): Phone['kind'] | undefined {
  const label = [...(text ?? '').matchAll(LABEL)].at(-1)?.groups;
  if (!label) return undefined;
  return label.both ? 'tel/fax' : label.fax ? 'fax' : 'tel';
}

/** A number without a label is of the kind before it on its line; two under one TEL/FAX share it out. */
function inherited(phones: Phone[], between: string): Phone['kind'] {
  const last = phones.at(-1);
  if (!last || between.includes('\n')) return 'tel';
  if (last.kind !== 'tel/fax') return last.kind;
  last.kind = 'tel';
  return 'fax';
}
