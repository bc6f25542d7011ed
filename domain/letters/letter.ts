import { letterIdSchema } from '../records/ids';
import { headerShape } from '../records/record-header';
import { z } from '../zod';

/** Kinds of letters, in the order of the contact. */
export const LETTER_KINDS = ['thanks', 'presentation', 'reminder', 'call'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];
/** Languages of letters. */
export const LETTER_LANGUAGES = ['ja', 'en', 'it'] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

export const letterSchema = z.object({
  ...headerShape,
  id: letterIdSchema,
  kind: z.enum(LETTER_KINDS),
  language: z.enum(LETTER_LANGUAGES),
  subject: z.string().check(z.maxLength(300)),
  body: z.string().check(z.maxLength(5_000)),
});
/** A letter's wording as changed by the user, with placeholders. */
export type Letter = z.infer<typeof letterSchema>;
