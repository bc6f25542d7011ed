import { IMPORT_FIELDS, READ_ONLY_FIELDS } from '~/domain/import/row';
import type { ColumnKey } from '../export/lead-columns';
import { COLUMN_KEYS } from '../export/lead-columns';
import { FORMER_HEADINGS } from './former-labels';
import { type Headings, headingsWith, type Target } from './headings';

const TARGETS: readonly string[] = [...IMPORT_FIELDS, ...READ_ONLY_FIELDS];

/** Targets by heading: the office's own in several languages, now and in earlier versions, its column keys, and synonyms of other tools. */
export function ownHeadings<L>(
  languages: readonly L[],
  headingFor: (language: L, key: ColumnKey) => string,
): Headings {
  const keys = COLUMN_KEYS.filter((key) => TARGETS.includes(key));
  const former = keys.flatMap((key) => named(key, FORMER_HEADINGS[key] ?? []));
  const current = keys.flatMap((key) =>
    named(key, [key, ...languages.map((language) => headingFor(language, key))]),
  );
  return headingsWith([...former, ...current]);
}

const named = (key: ColumnKey, headings: readonly string[]): [heading: string, target: Target][] =>
  headings.map((heading) => [heading, key as Target]);
