import { IMPORT_FIELDS, READ_ONLY_FIELDS } from '~/domain/import/row';
import type { CustomColumn } from '../custom-columns';
import type { ColumnKey } from '../export/lead-columns';
import { COLUMN_KEYS } from '../export/lead-columns';
import { FORMER_HEADINGS } from './former-labels';
import { type Headings, headingsWith, type Target } from './headings';

const TARGETS: readonly string[] = [...IMPORT_FIELDS, ...READ_ONLY_FIELDS];

/** Targets by heading: the office's own in several languages, now and in earlier versions, its column keys, custom fields of the missions, and synonyms of other tools. */
export function ownHeadings<L>(
  languages: readonly L[],
  headingFor: (language: L, key: ColumnKey) => string,
  fields: readonly CustomColumn[] = [],
): Headings {
  const keys = COLUMN_KEYS.filter((key) => TARGETS.includes(key));
  const custom = fields.flatMap(({ key, heading, names }) =>
    [key, heading, ...names].map((name) => [name, key as Target] as [heading: string, target: Target]),
  );
  const former = keys.flatMap((key) => named(key, FORMER_HEADINGS[key] ?? []));
  const current = keys.flatMap((key) =>
    named(key, [key, ...languages.map((language) => headingFor(language, key))]),
  );
  return headingsWith([...custom, ...former, ...current]);
}

const named = (key: ColumnKey, headings: readonly string[]): [heading: string, target: Target][] =>
  headings.map((heading) => [heading, key as Target]);
