import { organisationIdSchema, verdictIdSchema } from '../records/ids';
import { headerShape } from '../records/record-header';
import { z } from '../zod';

export const verdictSchema = z.object({
  ...headerShape,
  id: verdictIdSchema,
  one: organisationIdSchema,
  other: organisationIdSchema,
});
/** The user's word that two organisations are not the same, remembered for the pair. */
export type Verdict = z.infer<typeof verdictSchema>;

/** What a user says of a company that may be one already kept. */
export const ANSWERS = ['same', 'group', 'different'] as const;
export type IdentityAnswer = (typeof ANSWERS)[number];
