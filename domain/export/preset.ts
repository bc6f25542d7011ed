import { exportPresetIdSchema } from '../records/ids';
import { headerShape } from '../records/record-header';
import { z } from '../zod';

/** How the office's file is written: for an Italian Excel, as raw RFC 4180, as a workbook, or as counts of each event's stages. */
export const FILE_FORMS = ['excel', 'raw', 'xlsx', 'summary'] as const;

/** Letters a choice of leads may have. */
export const LONGEST_QUERY = 200;

/** What a file of leads holds and how it is written; what an export remembers, and what is kept under a name. */
export const exportChoiceShape = {
  form: z.enum(FILE_FORMS),
  /** Language of headings and words. */
  headings: z.enum(['it', 'en', 'ja']),
  /** Keys of its columns in their order. */
  columns: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(100)),
  /** Which leads, in the words of the search. */
  query: z.string().check(z.maxLength(LONGEST_QUERY)),
  /** Whether what is about persons is left out. */
  impersonal: z.optional(z.boolean()),
};

export const exportPresetSchema = z.object({
  ...headerShape,
  id: exportPresetIdSchema,
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  ...exportChoiceShape,
});
/** An export a user put together, kept under a name. */
export type ExportPreset = z.infer<typeof exportPresetSchema>;
