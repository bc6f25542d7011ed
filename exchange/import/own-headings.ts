import { IMPORT_FIELDS, READ_ONLY_FIELDS } from '~/domain/import/row';
import type { ColumnKey } from '../export/lead-columns';
import { COLUMN_KEYS } from '../export/lead-columns';
import { type Headings, headingsWith, type Target } from './headings';

const TARGETS: readonly string[] = [...IMPORT_FIELDS, ...READ_ONLY_FIELDS];

/** Targets by heading: the office's own in several languages, its column keys, and synonyms of other tools. */
export function ownHeadings<L>(
  languages: readonly L[],
  headingFor: (language: L, key: ColumnKey) => string,
): Headings {
  const keys = COLUMN_KEYS.filter((key) => TARGETS.includes(key));
  return headingsWith(
    keys.flatMap((key) => [
      [key, key as Target] as const,
      ...languages.map((language) => [headingFor(language, key), key as Target] as const),
    ]),
  );
}
