import type { ProblemCode } from '~/domain/problem';

export const LOCALES = ['it', 'en', 'ja'] as const;
export type Locale = (typeof LOCALES)[number];
export type MessageKey = keyof GoenMessages;
type ValuesOf<K extends MessageKey> = GoenMessages[K] extends undefined ? [] : [values: GoenMessages[K]];

interface Plural {
  one?: string;
  other: string;
}
type Message = string | Plural;

export type Catalogue = Record<MessageKey, Message>;
const FILES: Record<Locale, () => Promise<{ default: Catalogue }>> = {
  en: () => import('./en.yml'),
  it: () => import('./it.yml'),
  ja: () => import('./ja.yml'),
};
const loaded: Partial<Record<Locale, Catalogue>> = {};

/** Loads a language, once; nothing can be said in it before. */
export async function loadLocale(locale: Locale): Promise<void> {
  loaded[locale] ??= (await FILES[locale]()).default;
}

/** Has languages ready that came along with the script. */
export const haveLocales = (given: Record<Locale, Catalogue>): void => void Object.assign(loaded, given);

function catalogueOf(locale: Locale): Catalogue {
  const catalogue = loaded[locale];
  if (!catalogue) throw new Error(`${locale} was not loaded`);
  return catalogue;
}

/** The message in a loaded language, its `{values}` filled in, plurals by the language's own rules, numbers in its form. */
export const t = <K extends MessageKey>(locale: Locale, key: K, ...[values]: ValuesOf<K>): string =>
  filled(locale, catalogueOf(locale)[key], values ?? {});

function filled(locale: Locale, message: Message, named: Record<string, string | number>): string {
  const text = typeof message === 'string' ? message : pluralOf(locale, message, Number(named.count));
  return text.replace(/\{(\w+)\}/g, (_, name: string) => shown(locale, named[name]));
}

function pluralOf(locale: Locale, forms: Plural, count: number): string {
  const form = new Intl.PluralRules(locale).select(count);
  return (form === 'one' && forms.one) || forms.other;
}

const shown = (locale: Locale, value: string | number | undefined): string =>
  typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : (value ?? '');

/** A text of the catalogue that takes no values, `undefined` where there is none of that name. */
export function textNamed(locale: Locale, key: string): string | undefined {
  const catalogue: Record<string, Message> = catalogueOf(locale);
  const message = Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
  return typeof message === 'string' ? message : undefined;
}

/** Groups of words that records name by id. */
export type WordGroup =
  | 'stage'
  | 'step'
  | 'kind'
  | 'outcome'
  | 'lostReason'
  | 'meetingOutcome'
  | 'introduction'
  | 'exportState'
  | 'channel'
  | 'followUp.state'
  | 'contact.art14State'
  | 'contact.basis';

/** A word of the catalogue by its group and id, or the user's own wording; the id itself where it is neither. */
export function wordFor(locale: Locale, group: WordGroup, id: string, own: string | undefined): string {
  if (own) return own;
  const catalogue = catalogueOf(locale);
  const key = `${group}.${id}`;
  return key in catalogue ? String(catalogue[key as MessageKey]) : id;
}

/** The language of the interface for a browser's language; English where it is none of ours. */
export const localeFor = (language: string): Locale =>
  LOCALES.find((locale) => language.toLowerCase().startsWith(locale)) ?? 'en';

/** What a problem says and what to do about it; the field it is about is named as the form names it. */
export function problemText(locale: Locale, code: ProblemCode, subject?: string): string {
  const catalogue = catalogueOf(locale);
  const field = `field.${subject}`;
  const named = field in catalogue ? t(locale, field as 'field.nameJa') : (subject ?? '');
  return filled(locale, catalogue[`problem.${code}`], { field: named });
}
