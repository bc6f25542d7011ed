import { z } from '../zod';

/** What a field of the user's own may hold. */
export const CUSTOM_KINDS = ['text', 'number', 'date', 'choice'] as const;

const word = z.string().check(z.maxLength(80));

export const customFieldSchema = z.object({
  id: word,
  name: word,
  kind: z.enum(CUSTOM_KINDS),
  /** What can be chosen; of a choice only. */
  choices: z.optional(z.array(word)),
});
/** A field a mission adds to its leads. */
export type CustomField = z.infer<typeof customFieldSchema>;

/** What a lead holds in them, by the field's id: numbers with a point, days as `YYYY-MM-DD`. */
export const customValuesSchema = z.record(z.string(), z.string().check(z.maxLength(2_000)));
