import { plain } from '../text/normalise';
import { LEGAL_FORM_ROWS, type LegalFormId } from './legal-forms';
import { formNamed, JAPANESE_FORMS } from './spellings';

/** A legal form in running text; offsets refer to `plain(text)`. */
export interface FormInText {
  form: LegalFormId;
  written: string;
  at: number;
  end: number;
}

// NPOの皆様, NPO団体 and NPO支援 speak of such bodies; NPO架空協会 is one.
const NAME_BEHIND =
  '(?= ?(?!法人|団体|活動|支援|向け|等|関連|関係|職員|設立|会計|側|[のはがをにでとへもやか])[\\u3041-\\u30ff\\u3400-\\u9fff])(?<![A-Za-z]NPO)';
// Bracketed abbreviations that always mean a form; (名) and (学) more often count people and schools.
const SURE_SHORT = /^\((?:株|有|同|一社|一財|公社|公財|特非|NPO法人|独|地独)\)$/;
const JAPANESE = JAPANESE_FORMS.filter(({ name }) => !name.startsWith('(') || SURE_SHORT.test(name)).map(
  ({ name, glued }) => name.replace(/[()]/g, '\\$&') + (glued ? NAME_BEHIND : ''),
);
const LATIN = LEGAL_FORM_ROWS.flatMap(({ latin, leading }) => [latin, leading].filter(Boolean));
const IN_TEXT = new RegExp(
  [...JAPANESE, `(?<=[\\s,])(?:${LATIN.join('|')})(?![\\p{L}\\d])`].join('|'),
  'giu',
);
// In running text these are more often a bath and an airline than a form.
const WORD_TOO = /^(?:spa|Spa|SPA|sas|Sas|SAS)$/;

/** Whether the text contains a legal form. */
export const hasLegalForm = (text: string): boolean => formsIn(text).length > 0;

/** The legal forms in a text, in order. A lower-case Latin form counts only after a comma or, abbreviated with a period, after a word: `a limited number` has none. */
export function formsIn(text: string): FormInText[] {
  const written = plain(text).replaceAll('會社', '会社');
  return [...written.matchAll(IN_TEXT)].flatMap(({ 0: match, index }) => {
    const form = formNamed(match);
    if (!form || WORD_TOO.test(match) || !isPartOfName(match, written.slice(Math.max(0, index - 30), index)))
      return [];
    return [{ form: form.id, written: form.written, at: index, end: index + match.length }];
  });
}

const isPartOfName = (match: string, before: string): boolean =>
  !/^\p{Ll}/u.test(match) ||
  /, ?$/.test(before) ||
  (match.includes('.') && /(?:^|\s)\p{Lu}\S* $/u.test(before)) ||
  (/^(?:inc|corp|co|ltd)\b.*\.$/.test(match) && /(?:^|[\s©])[\p{L}\d&-]+ $/u.test(before));
