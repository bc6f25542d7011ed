interface Person {
  name: string;
  nameKana?: string | undefined;
  nameLatin?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
}

/** What stands where a forgotten person was named. */
export const FORGOTTEN = '…';

/** How a person is found in texts: each name whatever its spaces, the address, the number. `undefined` where nothing is long enough to be told from other words. */
export function personPattern({ name, nameKana, nameLatin, email, phone }: Person): RegExp | undefined {
  const names = [name, nameKana, nameLatin].map((each) => each?.trim() ?? '').filter(isTelling);
  const latin = nameLatin ?? (/^[\p{Script=Latin}\s.'-]+$/u.test(name) ? name : '');
  const turned = latin.trim().split(/\s+/).reverse().join(' ');
  const wholes = [email, phone].filter((each) => each !== undefined && each.length > 3) as string[];
  const patterns = [
    ...[...new Set([...names, ...(isTelling(turned) ? [turned] : [])])].map(spaced),
    ...wholes.map(escaped),
  ];
  return patterns.length ? new RegExp(patterns.join('|'), 'giu') : undefined;
}

/** A value of any depth without the person: texts lose what names them, lists the entries that are nothing else. */
export function withoutPerson(value: unknown, pattern: RegExp): unknown {
  if (typeof value === 'string') return value.replace(pattern, FORGOTTEN);
  if (Array.isArray(value))
    return value.map((each) => withoutPerson(each, pattern)).filter((each) => each !== FORGOTTEN);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutPerson(part, pattern)]));
}

// A family name alone is a word like others.
const isTelling = (name: string): boolean => name.replace(/\s/gu, '').length >= 3;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const spaced = (name: string): string =>
  /\p{Script=Latin}/u.test(name)
    ? name.split(/\s+/u).map(escaped).join('[\\s\\u3000]+')
    : [...name.replace(/\s/gu, '')].map(escaped).join('[\\s\\u3000]*');
