import { exportChoiceShape } from '~/domain/export/preset';
import { z } from '~/domain/zod';
import { COLUMN_KEYS, type ColumnKey } from './lead-columns';
import { PERSONAL_COLUMNS } from './without-personal';

const choiceSchema = z.object({
  ...exportChoiceShape,
  /** Whether only what the office does not know yet is written. */
  onlyNews: z.optional(z.boolean()),
});
/** What an export holds and how it is written, its columns known ones. */
export interface ExportChoice extends Omit<z.infer<typeof choiceSchema>, 'columns'> {
  columns: readonly ColumnKey[];
}

const WHOLE = { headings: 'it', columns: COLUMN_KEYS, query: '' } as const;

/** What is offered ready-made: the office's Excel first. */
export const PRESETS = {
  excel: { ...WHOLE, form: 'excel' },
  xlsx: { ...WHOLE, form: 'xlsx' },
  raw: { ...WHOLE, form: 'raw' },
  impersonal: { ...WHOLE, form: 'excel', impersonal: true },
  summary: { ...WHOLE, form: 'summary' },
} as const satisfies Record<string, ExportChoice>;
export type PresetId = keyof typeof PRESETS;
export const PRESET_IDS = Object.keys(PRESETS) as PresetId[];

/** The choice remembered as JSON; the first preset where there is none that can be read. */
export function choiceFrom(json: string | undefined): ExportChoice {
  const parsed = choiceSchema.safeParse(parsedJson(json ?? ''));
  return parsed.success ? { ...parsed.data, columns: knownAmong(parsed.data.columns) } : PRESETS.excel;
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Nothing, or nothing of ours: the first preset is as good a beginning.
    return undefined;
  }
}

/** The columns of this version among those named. */
export const knownAmong = (columns: readonly string[]): ColumnKey[] =>
  columns.filter((column): column is ColumnKey => COLUMN_KEYS.some((key) => key === column));

/** The columns that are written: without those about persons where they are left out. */
export const presetColumns = ({ columns, impersonal }: Pick<ExportChoice, 'columns' | 'impersonal'>) =>
  impersonal ? columns.filter((column) => !PERSONAL_COLUMNS.includes(column)) : columns;

/** The preset that is chosen, whatever the language; `undefined` for a choice of the user's own. */
export const presetOf = (choice: ExportChoice): PresetId | undefined =>
  PRESET_IDS.find((id) => isSame(choice, { ...PRESETS[id], headings: choice.headings }));

/** Whether two choices write the same. */
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
