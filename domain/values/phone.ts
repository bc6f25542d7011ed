import { type CountryCode, type NumberType, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { plain } from '../text/normalise';

/** A phone number in a text with its kind. */
export interface Phone {
  kind: 'tel' | 'fax' | 'tel/fax';
  /** The number alone, in half-width digits. */
  raw: string;
  /** Extension (内線), without its label. */
  extension?: string;
  /** E.164; absent if the number is invalid in its country. */
  e164?: string;
  /** libphonenumber's type: FIXED_LINE, MOBILE, TOLL_FREE … */
  type?: Exclude<NumberType, undefined>;
  valid: boolean;
}

// +81 (0)3-…, 0081 3 …, 81-3-…: the code of a country, then its number in groups.
const INTERNATIONAL = '(?:\\(?\\+ ?|00(?=(?:39|81)[ .(-]))[1-9]\\d{0,2}\\)?(?:[ .()-]{0,2}\\d){6,13}';
const WITHOUT_PLUS = '81[ -]\\(?0?\\)?[ -]?[1-9](?:[ -]?\\d){8,9}';
// A middle dot is one of katakana, of Latin text or a bullet.
const GAP = '(?: ?[-・·•] ?|[. ])';
/** National notations by country. */
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
// Labels of other long numbers.
const OTHER_LABEL =
  /(?:p\.? ?iva|partita iva|vat|c\.? ?f\.|cod(?:ice)?\.? fisc\w*|r\.?e\.?a\.?|第|番号 ?[:：]? ?第)[^\d]{0,8}$/i;
const DATE = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/;
const LABEL_REACH = 40;

/** The phone numbers in a text, in order (docs/domain-rules.md 4.2): labels TEL and FAX, extensions (内線), several per line. Numbers without prefix belong to `country` (ISO 3166 alpha-2). Dates, postal codes and other digits are left out. */
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

/** E.164 of the first valid number in a text; `undefined` if there is none. */
export const phoneFrom = (text: string, country = 'JP'): string | undefined =>
  phonesFrom(text, country).find(({ valid }) => valid)?.e164;

/** The number in international format: `+81312345678` -> `+81 3-1234-5678`; text that is no number is unchanged. */
export function internationalPhone(e164: string): string {
  const number = e164.startsWith('+') ? parsePhoneNumberFromString(e164, { extract: false }) : undefined;
  if (!number?.isValid()) return e164;
  // Japan groups by hyphens; the package writes blanks.
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

/** The number without trailing groups that do not belong to it (`051 123456 - 3`); `undefined` if the digits are no phone number. */
function numberAt(match: string, country: string, before: string): Numbered | undefined {
  if (DATE.test(match) || OTHER_LABEL.test(before.slice(-24))) return undefined;
  const abroad = /^\(?\+|^00|^81/.test(match);
  for (
    let raw = match;
    raw.replace(/\D/g, '').length >= 6;
    raw = raw.replace(/[ ./()・·•-]{1,3}\d+\)?$/, '')
  ) {
    const number = parsed(raw, country, abroad);
    if (number) return number;
    if (!/[ ./()・·•-]\d+\)?$/.test(raw)) break;
  }
  const labelled = country === 'JP' ? /\D/.test(match) : kindOf(before.slice(-LABEL_REACH)) !== undefined;
  return labelled && (match.startsWith('+') || isLength(match, country))
    ? { raw: match, valid: false }
    : undefined;
}

function parsed(raw: string, country: string, abroad: boolean): Numbered | undefined {
  if (!abroad && !isLength(raw, country)) return undefined;
  const bare = raw.replace(/[・·•]/g, '-');
  const dialled = abroad ? `+${bare.replace(/^\D*(?:00)?/, '')}` : bare;
  const number = parsePhoneNumberFromString(dialled, {
    defaultCountry: country as CountryCode,
    extract: false,
  });
  if (!number?.isValid()) return undefined;
  const type = number.getType();
  return { raw, e164: number.number, ...(type && { type }), valid: true };
}

// Ten digits in Japan, eleven for mobile (060 since 2024), internet and 0800; elsewhere at least eight unless a label marks it.
function isLength(raw: string, country: string): boolean {
  const digits = raw.replace(/\D/g, '');
  if (country !== 'JP') return digits.length >= 8;
  return digits.length === (/^(?:0[256789]0|0800)/.test(digits) ? 11 : 10);
}

function kindOf(text: string | undefined): Phone['kind'] | undefined {
  const label = [...(text ?? '').matchAll(LABEL)].at(-1)?.groups;
  if (!label) return undefined;
  return label.both ? 'tel/fax' : label.fax ? 'fax' : 'tel';
}

/** A number without label has the kind of the previous one on its line; two after one TEL/FAX label are phone and fax. */
function inherited(phones: Phone[], between: string): Phone['kind'] {
  const last = phones.at(-1);
  if (!last || between.includes('\n')) return 'tel';
  if (last.kind !== 'tel/fax') return last.kind;
  last.kind = 'tel';
  return 'fax';
}
