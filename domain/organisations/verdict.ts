import { organisationIdSchema, verdictIdSchema } from '../records/ids';
import { headerShape } from '../records/record-header';
import { z } from '../zod';

export const verdictSchema = z.object({
  ...headerShape,
  id: verdictIdSchema,
  one: organisationIdSchema,
  other: organisationIdSchema,
});
/** The user's decision that two organisations are not the same, stored per pair. */
export type Verdict = z.infer<typeof verdictSchema>;

/** The user's answers about a stored company that a new one may be. */
export const ANSWERS = ['same', 'group', 'different'] as const;
export type IdentityAnswer = (typeof ANSWERS)[number];
