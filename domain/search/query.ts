import { splitLegalForm } from '../legal-forms/split-legal-form';
import { withoutSigns } from '../text/without-signs';
import { type FoldedName, foldedText, nameFolded } from './fold';
import { LONGEST_OPERATOR, type Operator, operatorNamed } from './operators';

/** A part of the typed text with its position. */
export interface Token {
  start: number;
  end: number;
  operator?: Operator;
  /** The operator as typed, without its colon. */
  typedOperator?: string;
  /** The text without quotation marks. */
  value: string;
}

/** A word or quoted phrase to search for. */
export interface Term {
  /** Search key as text; of a web address only the host. */
  text: string;
  /** Search keys as a name, without a legal form unless it is the whole term. */
  name: FoldedName;
  /** Digits of a number, without grouping. */
  digits?: string;
}

/** A parsed search. */
export interface Query {
  terms: Term[];
  /** Values by operator; empty while a value is missing. */
  values: Partial<Record<Operator, string[]>>;
}

const QUOTE = '["“”„]';
const UNQUOTED = '[^"“”„]';
const NAME = `[\\p{L}ー]{2,${LONGEST_OPERATOR}}`;
// An operator without value; else, with or without operator, a quoted phrase (possibly unclosed) or a word.
const TOKEN = new RegExp(
  `(${NAME})[:：](?=\\s|$)|(?:(${NAME})[:：])?(?:${QUOTE}(${UNQUOTED}*)${QUOTE}?|([^\\s"“”„]+))`,
  'giu',
);
const LONGEST = 500;

/** Splits the typed text; a colon after anything but an operator is ordinary text. */
export function tokensOf(typed: string): Token[] {
  return [...typed.slice(0, LONGEST).matchAll(TOKEN)].map((match) => {
    const [whole, alone, before, quoted, word] = match;
    const place = { start: match.index, end: match.index + whole.length };
    const named = before ?? alone ?? '';
    const operator = operatorNamed(named);
    if (operator) return { ...place, operator, typedOperator: named, value: quoted ?? word ?? '' };
    return { ...place, value: before || alone ? whole : (quoted ?? word ?? '') };
  });
}

/** Whether a query contains anything to search for. */
export const hasConditions = ({ terms, values }: Query): boolean =>
  terms.length > 0 || Object.keys(values).length > 0;

/** Parses a query: all terms must match, and one value of each operator. Never throws. */
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

/** Signs that no stored text has are not looked for: one of them ends a lead's packed texts. */
function termOf(typed: string): Term {
  const value = withoutSigns(typed);
  const text = foldedText(value);
  const digits = /^t?\d[\d-]{3,}$/.test(text) && text.replace(/\D/g, '');
  return {
    text: ADDRESS.exec(text)?.[1] ?? text,
    name: nameOf(value),
    ...(digits && { digits }),
  };
}

/** The legal form is only searched if nothing else is left: (株)みらい finds みらい株式会社. */
function nameOf(value: string): FoldedName {
  const name = nameFolded(splitLegalForm(value).core);
  // Kanji have no phonetic key, and the remaining letters alone would match other names.
  return /\p{Script=Han}/u.test(value) ? { ...name, skeletons: '' } : name;
}
