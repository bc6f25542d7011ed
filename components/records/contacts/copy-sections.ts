import type { Contact } from '~/domain/contacts/contact';
import type { CopySection } from '~/exchange/personal-copy';
import { type Locale, textNamed } from '~/locales/text';
import type { PersonalCopy } from '~/storage';
import type { Say } from '../../hooks/use-text';
import { PLACE_LABELS } from './place-labels';

/** Catalogue groups with the names of chosen values. */
const CHOICES: Readonly<Record<string, string>> = {
  emailIs: 'contact.emailKind',
  legalBasis: 'contact.basis',
  art14: 'contact.art14State',
};

/** All that is stored of a person as titled lines in the user's language: records, history, unsaved entries, mentions. */
export function copySections(copy: PersonalCopy, text: Say, locale: Locale): CopySection[] {
  const { records, history, drafts, mentions } = copy;
  const lines = (fields: object) => linesOf(fields, locale);
  return [
    ...records.map(({ contact, organisation }) => ({
      title: text('contact.copyRecord'),
      lines: [[text('organisation.title'), organisation] as const, ...lines(contact)],
    })),
    ...history.map(({ at, by, kind, before, after }) => ({
      title: [text('contact.copyHistory'), at, kind && textNamed(locale, `activity.${kind}`), by]
        .filter(Boolean)
        .join(' · '),
      lines: lines(changed((before ?? {}) as Partial<Contact>, after)),
    })),
    ...drafts.map((draft) => ({ title: text('contact.place.unsaved'), lines: lines(draft) })),
    {
      title: text('contact.copyMentions'),
      lines: mentions.map(
        ({ name, field, text: value }) => [`${name} · ${text(PLACE_LABELS[field])}`, value] as const,
      ),
    },
  ].filter((section) => section.lines.length > 0);
}

const linesOf = (fields: object, locale: Locale): (readonly [label: string, value: string])[] =>
  Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => [
      textNamed(locale, `contact.${field}`) ?? textNamed(locale, `contact.stored.${field}`) ?? field,
      worded(field, value, locale),
    ]);

const worded = (field: string, value: unknown, locale: Locale): string =>
  typeof value === 'string' ? (choiceName(locale, field, value) ?? value) : JSON.stringify(value);

/** The name of a value that is chosen from a list, as the kind of an e-mail address; `undefined` for any other. */
export const choiceName = (locale: Locale, field: string, value: unknown): string | undefined =>
  textNamed(locale, `${CHOICES[field] ?? ''}.${value}`);

/** Each field with its value after a change, and before it where there was one. */
const changed = (before: object, after: object): object => {
  const former = new Map(Object.entries(before));
  return Object.fromEntries(
    Object.entries({ ...before, ...after }).map(([field, value]) => {
      const next = Object.hasOwn(after, field) ? value : undefined;
      const last = former.get(field);
      return [field, last === undefined ? next : `${shown(last)} → ${shown(next)}`];
    }),
  );
};

const shown = (value: unknown): string =>
  value === undefined || value === null ? '–' : typeof value === 'string' ? value : JSON.stringify(value);
