import { anyForm } from './variant-pattern';

export interface Person {
  name: string;
  nameKana?: string | undefined;
  nameLatin?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
}

/** What stands where a forgotten person was named. */
export const FORGOTTEN = '…';

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** How a person is found in texts: each name whatever its spaces, width, kana, accents and order, the address, the number however it is grouped. `undefined` where nothing is long enough to be told from other words. */
export function personPattern({ name, nameKana, nameLatin, email, phone }: Person): RegExp | undefined {
  const names = [name, nameKana, nameLatin].map((each) => each?.trim() ?? '');
  const turned = names.filter(isLatin).map((each) => words(each).reverse().join(' '));
  // The address first: it may be made of the name.
  const patterns = [
    ...(email && email.length > 3 ? [anyAddress(email)] : []),
    ...(phone && phone.length > 3 ? [anyNumber(phone)] : []),
    ...[...new Set([...names, ...turned])].filter(isTelling).map(anyName),
  ];
  return patterns.length ? new RegExp(patterns.join('|'), 'giu') : undefined;
}

/** A value of any depth without the person: texts lose what names them, lists the entries that are nothing else. */
export function withoutPerson(value: unknown, pattern: RegExp): unknown {
  if (typeof value === 'string') return UUID.test(value) ? value : value.replace(pattern, FORGOTTEN);
  if (Array.isArray(value))
    return value.map((each) => withoutPerson(each, pattern)).filter((each) => each !== FORGOTTEN);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutPerson(part, pattern)]));
}

// A family name alone is a word like others.
const isTelling = (name: string): boolean => name.replace(/\s/gu, '').length >= 3;

const isLatin = (name: string): boolean => /^[\p{Script=Latin}\s.,'’-]+$/u.test(name.normalize('NFKC'));

const words = (name: string): string[] => name.split(/[\s.,]+/u).filter(Boolean);

const letters = (text: string): string => [...text].map(anyForm).join('');

/** Latin words apart and whole, other names with or without anything between. */
const anyName = (name: string): string =>
  isLatin(name)
    ? `(?<!\\p{Script=Latin})${words(name).map(letters).join('[\\s.,_+・･·‐-]*')}(?!\\p{Script=Latin})`
    : [...name.replace(/[\s・･]/gu, '')].map(anyForm).join('[\\s・･·]*');

const anyAddress = (email: string): string =>
  `(?<![a-z0-9._+-])${letters(email.trim()).replace(anyForm('@'), `(?:${anyForm('@')}|%40)`)}(?![a-z0-9_-]|\\.[a-z0-9])`;

/** E.164 is also written as it is dialled at home. */
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
