import type { ProblemCode } from '~/domain/problem';

/** The languages of the interface. */
export const LOCALES = ['it', 'en', 'ja'] as const;
/** A language of the interface. */
export type Locale = (typeof LOCALES)[number];
/** Key of a message, as `group.name`. */
export type MessageKey = keyof GoenMessages;

const TAGS: Record<Locale, string> = { en: 'en-GB', it: 'it', ja: 'ja' };

/** The tag by which `Intl` writes days, times and numbers of a language; English is British. */
export const tagOf = (locale: Locale): string => TAGS[locale];

type ValuesOf<K extends MessageKey> = GoenMessages[K] extends undefined ? [] : [values: GoenMessages[K]];

interface Plural {
  one?: string;
  other: string;
}
type Message = string | Plural;

/** All messages of one language, by key. */
export type Catalogue = Record<MessageKey, Message>;
const FILES: Record<Locale, () => Promise<{ default: Catalogue }>> = {
  en: () => import('./en.yml'),
  it: () => import('./it.yml'),
  ja: () => import('./ja.yml'),
};
const loaded: Partial<Record<Locale, Partial<Catalogue>>> = {};
const loading: Partial<Record<Locale, Promise<void>>> = {};

/** Loads all messages of a language, once. They can be used only afterwards. */
export function loadLocale(locale: Locale): Promise<void> {
  loading[locale] ??= FILES[locale]().then(
    (file) => {
      loaded[locale] = file.default;
    },
    (failure) => {
      delete loading[locale];
      throw failure;
    },
  );
  return loading[locale];
}

/** Resolves when the languages asked for so far are loaded. */
export const localesLoaded = (): Promise<unknown> => Promise.all(Object.values(loading));

/** Registers the messages that are bundled with a script: all that it uses, or uses until the rest is loaded. */
export const addLocales = (given: Record<Locale, Partial<Catalogue>>): void =>
  void Object.assign(loaded, given);

function catalogueOf(locale: Locale): Partial<Catalogue> {
  const catalogue = loaded[locale];
  if (!catalogue) throw new Error(`${locale} was not loaded`);
  return catalogue;
}

/** A message in a loaded language, with its `{values}` filled in; plurals and numbers follow the language's rules. @throws Error where the language is not loaded */
export const t = <K extends MessageKey>(locale: Locale, key: K, ...[values]: ValuesOf<K>): string =>
  filled(locale, catalogueOf(locale)[key], values ?? {});

function filled(
  locale: Locale,
  // Absent while only a script's own messages are there.
  message: Message = '',
  named: Record<string, string | number>,
): string {
  const text = typeof message === 'string' ? message : pluralOf(locale, message, Number(named.count));
  return text.replace(/\{(\w+)\}/g, (_, name: string) => shown(locale, named[name]));
}

function pluralOf(locale: Locale, forms: Plural, count: number): string {
  const form = new Intl.PluralRules(locale).select(count);
  return (form === 'one' && forms.one) || forms.other;
}

const shown = (locale: Locale, value: string | number | undefined): string =>
  typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : isolated(value ?? '');

/** Letters written from right to left. */
const RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;

/** A value written from right to left between signs that keep its direction to itself (U+2068, U+2069), so that it does not reorder the sentence. For the screen only: `withoutSigns` before it is stored. */
const isolated = (value: string): string => (RIGHT_TO_LEFT.test(value) ? `\u2068${value}\u2069` : value);

/** A message without values by a computed key; `undefined` where there is none. */
export function textNamed(locale: Locale, key: string): string | undefined {
  const catalogue: Record<string, Message | undefined> = catalogueOf(locale);
  const message = Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
  return typeof message === 'string' ? message : undefined;
}

/** Groups of messages that name the ids used in records. */
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

/** The name of an id: the user's own wording, else the catalogue's, else the id itself. */
export function wordFor(locale: Locale, group: WordGroup, id: string, own: string | undefined): string {
  if (own) return own;
  const catalogue = catalogueOf(locale);
  const key = `${group}.${id}`;
  return key in catalogue ? String(catalogue[key as MessageKey]) : id;
}

/** The interface language for a browser's language tag; English where none matches. */
export const localeFor = (language: string): Locale =>
  LOCALES.find((locale) => language.toLowerCase().startsWith(locale)) ?? 'en';

/** What went wrong and what to do about it. `subject` is inserted; that of a refused value is the path of a field, and its label stands for it. */
export function problemText(locale: Locale, code: ProblemCode, subject = ''): string {
  const catalogue = catalogueOf(locale);
  const [part = ''] = subject.split('.');
  const label =
    /^value/.test(code) &&
    [`field.${FORM_FIELD_OF[part] ?? part}`, `contact.${part}`].find((key) => key in catalogue);
  const named = label ? t(locale, label as 'field.nameJa') : subject;
  return filled(locale, catalogue[`problem.${code}`], { field: named });
}

/** Parts of a record that are edited under another field's label. */
const FORM_FIELD_OF: Record<string, string> = {
  keys: 'nameJa',
  aliases: 'nameJa',
  legalForm: 'nameJa',
  domainKey: 'website',
  postalCode: 'address',
  prefecture: 'address',
  addressRest: 'address',
};
