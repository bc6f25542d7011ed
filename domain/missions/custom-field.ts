import { z } from '../zod';

/** Types of custom fields. */
export const CUSTOM_KINDS = ['text', 'number', 'date', 'choice'] as const;

const word = z.string().check(z.maxLength(80));

export const customFieldSchema = z.object({
  id: word,
  name: word,
  kind: z.enum(CUSTOM_KINDS),
  /** Options of a choice field. */
  choices: z.optional(z.array(word)),
});
/** A custom field that a mission adds to its leads. */
export type CustomField = z.infer<typeof customFieldSchema>;

/** Names a custom field among the columns of files: `custom:` and the field's id. */
export type CustomKey = `custom:${string}`;
const PREFIX = 'custom:';
export const customKey = (id: string): CustomKey => `${PREFIX}${id}`;
export const isCustomKey = (key: string): key is CustomKey => key.startsWith(PREFIX);
/** The id of the field that a key names. */
export const customIdIn = (key: CustomKey): string => key.slice(PREFIX.length);

/** A lead's custom values by field id: numbers with a decimal point, days as `YYYY-MM-DD`. */
export const customValuesSchema = z.record(z.string(), z.string().check(z.maxLength(2_000)));
