import { splitLegalForm } from '../legal-forms/split-legal-form';
import { type FoldedName, foldedText, nameFolded } from './fold';

/** What narrows a search, written before a colon: `due:overdue`. */
export const OPERATORS = ['event', 'stage', 'due', 'member', 'owner', 'tag'] as const;
export type Operator = (typeof OPERATORS)[number];

/** A piece of what was typed, with its place in it. */
export interface Token {
  start: number;
  end: number;
  operator?: Operator;
  /** What is looked for, without quotation marks. */
  value: string;
}

/** A word, or words in quotation marks, as it is looked for. */
export interface Term {
  /** As any text is searched; a web address by its host alone. */
  text: string;
  /** As a name is searched, without a legal form where it is more than that. */
  name: FoldedName;
  /** The digits of a number, however grouped. */
  digits?: string;
}

export interface Query {
  terms: Term[];
  /** Each operator's values; none where it waits for one. */
  values: Partial<Record<Operator, string[]>>;
}

const QUOTE = '["“”„]';
const UNQUOTED = '[^"“”„]';
// An operator that still waits for its value; else, behind an operator or not, words in quotation marks, closed or still open, or one word.
const TOKEN = new RegExp(
  `([a-zａ-ｚ]{3,7})[:：](?=\\s|$)|(?:([a-zａ-ｚ]{3,7})[:：])?(?:${QUOTE}(${UNQUOTED}*)${QUOTE}?|([^\\s"“”„]+))`,
  'giu',
);
const LONGEST = 500;

/** What was typed, piece by piece; a colon after anything but an operator is a colon. */
export function tokensOf(typed: string): Token[] {
  return [...typed.slice(0, LONGEST).matchAll(TOKEN)].map((match) => {
    const [whole, alone, before, quoted, word] = match;
    const place = { start: match.index, end: match.index + whole.length };
    const operator = operatorNamed(before ?? alone);
    if (operator) return { ...place, operator, value: quoted ?? word ?? '' };
    return { ...place, value: before || alone ? whole : (quoted ?? word ?? '') };
  });
}

const operatorNamed = (name = ''): Operator | undefined =>
  OPERATORS.find((each) => each === foldedText(name));

/** Whether a query asks for anything. */
export const isAsking = ({ terms, values }: Query): boolean =>
  terms.length > 0 || Object.keys(values).length > 0;

/** What is looked for: terms that must all be met, and of each operator named one of its values. Never throws. */
export function queryOf(typed: string): Query {
  const query: Query = { terms: [], values: {} };
  for (const { operator, value } of tokensOf(typed)) {
    if (operator) {
      if (value.trim()) query.values[operator] = [...(query.values[operator] ?? []), value];
      continue;
    }
    const term = termOf(value);
    if (term.text) query.terms.push(term);
  }
  return query;
}

const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?::\d+)?(?:\/.*)?$/u;

function termOf(value: string): Term {
  const text = foldedText(value);
  const digits = /^t?\d[\d-]{3,}$/.test(text) && text.replace(/\D/g, '');
  return {
    text: ADDRESS.exec(text)?.[1] ?? text,
    name: nameOf(value),
    ...(digits && { digits }),
  };
}

/** The form is looked for only where it is all there is: (株)みらい finds みらい株式会社. */
function nameOf(value: string): FoldedName {
  const name = nameFolded(splitLegalForm(value).core);
  // Kanji are not heard: by the rest alone, other names would be met too.
  return /\p{Script=Han}/u.test(value) ? { ...name, bones: '' } : name;
}
