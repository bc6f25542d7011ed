import { anyForm } from './variant-pattern';

export interface Person {
  name: string;
  nameKana?: string | undefined;
  nameLatin?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
}

/** Replacement for an erased person's name. */
export const FORGOTTEN = '…';

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Pattern of a person in texts: names in any spacing, width, kana, accents and order, the e-mail address, the phone number in any grouping. `undefined` if no part is distinctive enough. */
export function personPattern({ name, nameKana, nameLatin, email, phone }: Person): RegExp | undefined {
  const names = [name, nameKana, nameLatin].map((each) => each?.trim() ?? '');
  const turned = names.filter(isLatin).map((each) => words(each).reverse().join(' '));
  // The address first, because it may contain the name.
  const patterns = [
    ...(email && email.length > 3 ? [anyAddress(email)] : []),
    ...(phone && phone.length > 3 ? [anyNumber(phone)] : []),
    ...[...new Set([...names, ...turned])].filter(isDistinctive).map(anyName),
  ];
  return patterns.length ? new RegExp(patterns.join('|'), 'giu') : undefined;
}

/** A value without the person at any depth: texts lose the matches, lists the entries that consist of one. */
export function withoutPerson(value: unknown, pattern: RegExp): unknown {
  if (typeof value === 'string') return UUID.test(value) ? value : value.replace(pattern, FORGOTTEN);
  if (Array.isArray(value))
    return value.map((each) => withoutPerson(each, pattern)).filter((each) => each !== FORGOTTEN);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutPerson(part, pattern)]));
}

// A family name alone may be an ordinary word.
const isDistinctive = (name: string): boolean => name.replace(/\s/gu, '').length >= 3;

const isLatin = (name: string): boolean => /^[\p{Script=Latin}\s.,'’-]+$/u.test(name.normalize('NFKC'));

const words = (name: string): string[] => name.split(/[\s.,]+/u).filter(Boolean);

const letters = (text: string): string => [...text].map(anyForm).join('');

/** Latin names as whole words, other names with any separators. */
const anyName = (name: string): string =>
  isLatin(name)
    ? `(?<!\\p{Script=Latin})${words(name).map(letters).join('[\\s.,_+・･·‐-]*')}(?!\\p{Script=Latin})`
    : [...name.replace(/[\s・･]/gu, '')].map(anyForm).join('[\\s・･·]*');

const anyAddress = (email: string): string =>
  `(?<![a-z0-9._+-])${letters(email.trim()).replace(anyForm('@'), `(?:${anyForm('@')}|%40)`)}(?![a-z0-9_-]|\\.[a-z0-9])`;

/** A phone number in E.164 or as dialled within its country. */
function anyNumber(phone: string): string {
  const between = '[\\s()（）.・\\-‐-―−ー－]*';
  const digits = (text: string) => [...text].map(anyForm).join(between);
  const [, code = '', rest = ''] = /^\+(81|39)(\d+)$/.exec(phone) ?? [];
  const abroad = (plus: string) => `${anyForm('+')}?${between}${digits(plus)}`;
  const whole = code
    ? `(?:${abroad(code)}${between}${anyForm('0')}?|${code === '81' ? anyForm('0') : ''})${between}${digits(rest)}`
    : `${anyForm('+')}?${digits(phone.normalize('NFKC').replace(/\D/g, ''))}`;
  return `(?<!\\d)${whole}(?!\\d)`;
}
