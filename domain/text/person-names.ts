import { anyForm } from './variant-pattern';

interface Names {
  name: string;
  nameKana?: string | undefined;
  nameLatin?: string | undefined;
  familyName?: string | undefined;
}

/** The names of a person as they may be written in full; Latin ones in both orders. */
export function spellingsOf({ name, nameKana, nameLatin }: Names): string[] {
  const names = [name, nameKana, nameLatin].map((each) => each?.trim() ?? '').filter(Boolean);
  const turned = names.filter(isLatin).map((each) => words(each).reverse().join(' '));
  return [...new Set([...names, ...turned])];
}

/** Family and given name of a name: its words, or what stands before and after the known family name. */
export function partsOf(name: string, { familyName = '' }: Pick<Names, 'familyName'>): string[] {
  const own = words(name);
  const family = familyName.trim();
  const [whole = ''] = own;
  return own.length === 1 && family && whole !== family && whole.startsWith(family)
    ? [family, whole.slice(family.length)]
    : own;
}

/** The names in full and each family and given name of them. */
export function namesAndParts(person: Names): string[] {
  const spellings = spellingsOf(person);
  const family = person.familyName?.trim();
  const parts = spellings.flatMap((name) => partsOf(name, person));
  return [...new Set([...spellings, ...parts, ...(family ? [family] : [])])];
}

/** Whether a name is written in Latin letters. */
export const isLatin = (name: string): boolean =>
  /^[\p{Script=Latin}\s.,'’-]+$/u.test(name.normalize('NFKC'));

/** Number of letters without blanks and dots. */
export const letterCount = (name: string): number => [...name.replace(/[\s・･.,]/gu, '')].length;

/** Pattern of a name in any of its forms; requires the flags `iu`. Latin names are whole words, other names have any separators. */
export const namePattern = (name: string): string =>
  isLatin(name)
    ? `(?<!\\p{Script=Latin})${words(name).map(letters).join('[\\s.,_+・･·‐-]*')}(?!\\p{Script=Latin})`
    : [...name.replace(/[\s・･]/gu, '')].map(anyForm).join('[\\s・･·]*');

const words = (name: string): string[] => name.split(/[\s.,・･]+/u).filter(Boolean);

const letters = (text: string): string => [...text].map(anyForm).join('');
