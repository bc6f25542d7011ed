import { exportPresetIdSchema } from '../records/ids';
import { headerShape } from '../records/record-header';
import { z } from '../zod';

/** Formats of an export: CSV for Italian Excel, CSV by RFC 4180, workbook, or counts per event and stage. */
export const FILE_FORMS = ['excel', 'raw', 'xlsx', 'summary'] as const;

/** Maximum characters of an export's query. */
export const LONGEST_QUERY = 200;

/** Fields that define an export: content and format. */
export const exportChoiceShape = {
  form: z.enum(FILE_FORMS),
  /** Language of headers and values. */
  headings: z.enum(['it', 'en', 'ja']),
  /** Column keys in order. */
  columns: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(1_000)),
  /** Search query that selects the leads. */
  query: z.string().check(z.maxLength(LONGEST_QUERY)),
  /** Whether personal data is left out. */
  impersonal: z.optional(z.boolean()),
};

export const exportPresetSchema = z.object({
  ...headerShape,
  id: exportPresetIdSchema,
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  ...exportChoiceShape,
});
/** A named export configuration of the user. */
export type ExportPreset = z.infer<typeof exportPresetSchema>;
