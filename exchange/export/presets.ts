import { exportChoiceShape } from '~/domain/export/preset';
import { type CustomKey, isCustomKey } from '~/domain/missions/custom-field';
import { parsedJson } from '~/domain/text/parsed-json';
import { z } from '~/domain/zod';
import type { CustomColumn } from '../custom-columns';
import { COLUMN_KEYS, type ExportColumn } from './lead-columns';
import { PERSONAL_COLUMNS } from './without-personal';

/** Stands for every custom field of the exported missions. */
export const ALL_CUSTOM: CustomKey = 'custom:*';

const choiceSchema = z.object({
  ...exportChoiceShape,
  /** Whether only what the office does not know yet is exported. */
  onlyNews: z.optional(z.boolean()),
  /** Whether it was stored since custom fields are columns. */
  custom: z.optional(z.boolean()),
});
/** Content and form of an export. Its columns are known ones; custom fields may be of other missions or deleted. */
export interface ExportChoice extends Omit<z.infer<typeof choiceSchema>, 'columns' | 'custom'> {
  columns: readonly ExportColumn[];
}

/** Every column, custom fields last. */
export const ALL_COLUMNS: readonly ExportColumn[] = [...COLUMN_KEYS, ALL_CUSTOM];
const WHOLE = { headings: 'it', columns: ALL_COLUMNS, query: '' } as const;

/** Built-in presets, the office's Excel first. */
export const PRESETS = {
  excel: { ...WHOLE, form: 'excel' },
  xlsx: { ...WHOLE, form: 'xlsx' },
  raw: { ...WHOLE, form: 'raw' },
  impersonal: { ...WHOLE, form: 'excel', impersonal: true },
  summary: { ...WHOLE, form: 'summary' },
} as const satisfies Record<string, ExportChoice>;
export type PresetId = keyof typeof PRESETS;
export const PRESET_IDS = Object.keys(PRESETS) as PresetId[];

/** The choice stored as JSON; the first preset where it cannot be read. */
export function choiceFrom(json: string | undefined): ExportChoice {
  const parsed = choiceSchema.safeParse(parsedJson(json ?? ''));
  if (!parsed.success) return PRESETS.excel;
  const { custom, ...choice } = parsed.data;
  const columns = knownAmong(choice.columns);
  // Until custom fields were columns, this was every column.
  const isWhole = !custom && columns.join() === COLUMN_KEYS.join();
  return { ...choice, columns: isWhole ? ALL_COLUMNS : columns };
}

/** A choice as JSON to be stored. */
export const choiceText = (choice: ExportChoice): string => JSON.stringify({ ...choice, custom: true });

/** Columns this version knows, among those named. */
export const knownAmong = (columns: readonly string[]): ExportColumn[] =>
  columns.filter(
    (column): column is ExportColumn => isCustomKey(column) || COLUMN_KEYS.some((key) => key === column),
  );

/** Columns to write, each custom field by itself: `fields` are those there are. Without personal columns where those are left out. */
export function presetColumns(
  { columns, impersonal }: Pick<ExportChoice, 'columns' | 'impersonal'>,
  fields: readonly Pick<CustomColumn, 'key'>[] = [],
): ExportColumn[] {
  const keys = fields.map(({ key }) => key);
  const named = keys.filter((key) => columns.includes(key));
  return columns
    .flatMap((column) => (column === ALL_CUSTOM ? keys.filter((key) => !named.includes(key)) : [column]))
    .filter((column) => !isCustomKey(column) || keys.includes(column))
    .filter((column) => !impersonal || !PERSONAL_COLUMNS.some((personal) => personal === column));
}

/** Columns as a choice keeps them: where they are all there are, custom fields last, those of other missions are meant too. */
export function keptColumns(
  columns: readonly ExportColumn[],
  usable: readonly ExportColumn[],
): readonly ExportColumn[] {
  const fields = usable.filter(isCustomKey);
  const isWhole = usable.every((key) => columns.includes(key));
  const areLast = columns.slice(columns.length - fields.length).join() === fields.join();
  return isWhole && areLast ? [...columns.filter((key) => !isCustomKey(key)), ALL_CUSTOM] : columns;
}

/** The preset equal to a choice, in any language; `undefined` for a choice of the user's own. */
export const presetOf = (choice: ExportChoice): PresetId | undefined =>
  PRESET_IDS.find((id) => isSame(choice, { ...PRESETS[id], headings: choice.headings }));

/** Whether two choices write the same file. */
export function isSame(
  one: ExportChoice,
  other: Omit<ExportChoice, 'columns'> & { columns: readonly string[] },
) {
  const said = (
    { form, headings, query, impersonal }: Omit<ExportChoice, 'columns'>,
    columns: readonly string[],
  ) => JSON.stringify([form, headings, query.trim(), impersonal === true, form === 'summary' ? [] : columns]);
  return said(one, one.columns) === said(other, other.columns);
}
