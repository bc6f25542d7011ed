import { namesAndParts } from './person-names';
import { nationalNumber, type Person } from './redact-person';
import { usual } from './variant-pattern';

/** A quick check whether a text may hold a name, part of a name, e-mail address or phone of any of the people. It never misses what `personPattern` or `possibleMentions` find. */
export function mentionFilter(people: readonly Person[]): (text: string) => boolean {
  const byStart = new Map<string, Set<string>>();
  for (const word of people.flatMap(wordsOf).map(compared).filter(Boolean))
    byStart.set(word.slice(0, 2), (byStart.get(word.slice(0, 2)) ?? new Set()).add(word));
  return (text) => {
    const folded = compared(text);
    for (let at = 0; at < folded.length; at++) {
      if (byStart.has(folded.charAt(at))) return true;
      for (const word of byStart.get(folded.slice(at, at + 2)) ?? [])
        if (folded.startsWith(word, at)) return true;
    }
    return false;
  };
}

function wordsOf(person: Person): string[] {
  const { email = '', phone = '' } = person;
  const [, rest] = nationalNumber(phone);
  return [...namesAndParts(person), email, rest || phone.replace(/\+/g, '')];
}

/** What the patterns allow between letters and digits, and marks that they allow on them. */
const BETWEEN = /%40|[\s@()（）.,_+・･·‐-―−ー－\-\u0300-\u036f]/gu;

const forms = new Map<string, string>();

/** A text in the form in which all its variants are equal, without what may stand between letters. */
function compared(text: string): string {
  let folded = '';
  for (const char of text.normalize('NFKC')) {
    const form = forms.get(char) ?? usual(char);
    forms.set(char, form);
    folded += form;
  }
  return folded.replace(BETWEEN, '');
}
