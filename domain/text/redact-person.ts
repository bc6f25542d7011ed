import { isLatin, letterCount, namePattern, partsOf, spellingsOf } from './person-names';
import { anyForm } from './variant-pattern';

export interface Person {
  name: string;
  nameKana?: string | undefined;
  nameLatin?: string | undefined;
  /** The family-name part of `name`. */
  familyName?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
}

/** Replacement for an erased person's name. */
export const FORGOTTEN = '…';

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Pattern of what is certainly a person: full names in any spacing, width, kana, accents and order, the e-mail address, the phone number in any grouping. `undefined` if no part is distinctive enough. */
export function personPattern(person: Person): RegExp | undefined {
  const { email, phone } = person;
  // The address first, because it may contain the name.
  const patterns = [
    ...(email && email.length > 3 ? [anyAddress(email)] : []),
    ...(phone && phone.length > 3 ? [anyNumber(phone)] : []),
    ...spellingsOf(person)
      .filter((name) => isWholeName(name, person))
      .map((name) => certainName(name, person)),
  ];
  return patterns.length ? new RegExp(patterns.join('|'), 'giu') : undefined;
}

/** A value without the person at any depth: texts lose the matches, lists the entries that consist of one. */
export const withoutPerson = (value: unknown, pattern: RegExp): unknown =>
  withTexts(value, (text) => text.replace(pattern, FORGOTTEN));

/** A value with each text at any depth changed; ids stay. Lists lose the entries of which nothing is left. `path` leads to a text: field names and places in lists. */
export function withTexts(
  value: unknown,
  change: (text: string, path: readonly string[]) => string,
  path: readonly string[] = [],
): unknown {
  if (typeof value === 'string') return UUID.test(value) ? value : change(value, path);
  if (Array.isArray(value))
    return value
      .map((each, at) => withTexts(each, change, [...path, String(at)]))
      .filter((each) => each !== FORGOTTEN);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, withTexts(part, change, [...path, key])]),
  );
}

// Shorter names, or one word that may be a family or given name alone, may be an ordinary word or somebody else.
function isWholeName(name: string, person: Person): boolean {
  const letters = letterCount(name);
  if (isLatin(name)) return partsOf(name, person).length > 1 && letters >= 5;
  const isKana = /^[\p{Script=Hiragana}\p{Script=Katakana}ー\s・･]+$/u.test(name.normalize('NFKC'));
  return letters >= (partsOf(name, person).length > 1 ? 3 : isKana ? 6 : 4);
}

/** Letters that make a longer given name of one: 健一 is in 健一郎. */
const LENGTHENING = '[郎朗子美恵江介助之男夫雄彦]';

/** A full name; in kanji not as a part of a longer one, as 林一郎 is of 小林一郎. */
function certainName(name: string, person: Person): string {
  if (!/^\p{Script=Han}/u.test(name)) return namePattern(name);
  const isShortFamily = partsOf(name, person)[0]?.length === 1;
  return `${isShortFamily ? '(?<!\\p{Script=Han})' : ''}${namePattern(name)}(?!${LENGTHENING})`;
}

const letters = (text: string): string => [...text].map(anyForm).join('');

const anyAddress = (email: string): string =>
  `(?<![a-z0-9._+-])${letters(email.trim()).replace(anyForm('@'), `(?:${anyForm('@')}|%40)`)}(?![a-z0-9_-]|\\.[a-z0-9])`;

/** Country code and further digits of a number in E.164; empty for one in another form or of another country. */
export function nationalNumber(phone: string): [code: string, rest: string] {
  const [, code = '', rest = ''] = /^\+(81|39)(\d+)$/.exec(phone) ?? [];
  return [code, rest];
}

/** A phone number in E.164 or as dialled within its country. */
function anyNumber(phone: string): string {
  const between = '[\\s()（）.・\\-‐-―−ー－]*';
  const digits = (text: string) => [...text].map(anyForm).join(between);
  const [code, rest] = nationalNumber(phone);
  const abroad = (plus: string) => `${anyForm('+')}?${between}${digits(plus)}`;
  const whole = code
    ? `(?:${abroad(code)}${between}${anyForm('0')}?|${code === '81' ? anyForm('0') : ''})${between}${digits(rest)}`
    : `${anyForm('+')}?${digits(phone.normalize('NFKC').replace(/\D/g, ''))}`;
  return `(?<!\\d)${whole}(?!\\d)`;
}
