import { LEGAL_FORM_ROWS, type LegalFormId } from './legal-forms';

/** A Japanese spelling of a form with its canonical one. */
interface JapaneseForm {
  id: LegalFormId;
  name: string;
  written: string;
  abbreviated: boolean;
  /** Whether it only counts before a Japanese name. */
  glued?: true;
}
/** Patterns that find a Latin spelling at either end of a name. */
interface LatinForm {
  id: LegalFormId;
  before?: RegExp;
  after?: RegExp;
}

/** Japanese spellings, longest first. */
export const JAPANESE_FORMS: readonly JapaneseForm[] = LEGAL_FORM_ROWS.flatMap(
  ({ id, ja = [], short = [], glued }) => [
    ...ja.map((name) => ({ id, name, written: name, abbreviated: false })),
    ...short.map((name) => ({ id, name: `(${name})`, written: ja[0] ?? name, abbreviated: true })),
    ...(glued ? [{ id, name: glued, written: glued, abbreviated: false, glued: true as const }] : []),
  ],
).sort((a, b) => b.name.length - a.name.length);

/** Latin spellings, each after a blank or comma; some also before the name. */
export const LATIN_FORMS: readonly LatinForm[] = LEGAL_FORM_ROWS.flatMap(
  ({ id, latin, leading, exact }): LatinForm[] => {
    const anyCase = [latin, leading].filter(Boolean).join('|');
    return [
      ...(anyCase ? [{ id, after: new RegExp(`(?<=[\\s,])(?:${anyCase})$`, 'iu') }] : []),
      ...(exact ? [{ id, after: new RegExp(`(?<=[\\s,])(?:${exact})$`, 'u') }] : []),
      ...(leading ? [{ id, before: new RegExp(`^(?:${leading})(?=[\\s,])`, 'iu') }] : []),
    ];
  },
);

const BY_NAME: ReadonlyMap<string, JapaneseForm> = new Map(JAPANESE_FORMS.map((form) => [form.name, form]));

const LATIN = /[a-z]/iu;

/** Whether a text may hold a Latin spelling: each has a Latin letter, and most Japanese names have none. */
export const mayBeLatin = (text: string): boolean => LATIN.test(text);

/** The form a text consists of; `undefined` for any other text. */
export function formNamed(text: string): { id: LegalFormId; written: string } | undefined {
  const japanese = BY_NAME.get(text);
  if (japanese) return japanese;
  if (!mayBeLatin(text)) return undefined;
  const latin = LATIN_FORMS.find(({ after }) => after?.exec(` ${text}`)?.index === 1);
  return latin && { id: latin.id, written: text };
}
