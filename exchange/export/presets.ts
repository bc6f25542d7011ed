import { exportChoiceShape } from '~/domain/export/preset';
import { z } from '~/domain/zod';
import { COLUMN_KEYS, type ColumnKey } from './lead-columns';
import { PERSONAL_COLUMNS } from './without-personal';

const choiceSchema = z.object({
  ...exportChoiceShape,
  /** Whether only what the office does not know yet is exported. */
  onlyNews: z.optional(z.boolean()),
});
/** Content and form of an export; its columns are known ones. */
export interface ExportChoice extends Omit<z.infer<typeof choiceSchema>, 'columns'> {
  columns: readonly ColumnKey[];
}

const WHOLE = { headings: 'it', columns: COLUMN_KEYS, query: '' } as const;

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
  return parsed.success ? { ...parsed.data, columns: knownAmong(parsed.data.columns) } : PRESETS.excel;
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // No valid choice: the first preset is used.
    return undefined;
  }
}

/** Columns this version knows, among those named. */
export const knownAmong = (columns: readonly string[]): ColumnKey[] =>
  columns.filter((column): column is ColumnKey => COLUMN_KEYS.some((key) => key === column));

/** Columns to write; without personal ones where those are left out. */
export const presetColumns = ({ columns, impersonal }: Pick<ExportChoice, 'columns' | 'impersonal'>) =>
  impersonal ? columns.filter((column) => !PERSONAL_COLUMNS.includes(column)) : columns;

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
