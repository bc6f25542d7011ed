import { introductionIdSchema, leadIdSchema } from '../records/ids';
import { headerShape } from '../records/record-header';
import { z } from '../zod';

/** State of introducing a lead to a member of the delegation. */
export const INTRODUCTION_STATES = ['suggested', 'interested', 'introduced', 'met'] as const;

export const introductionSchema = z.object({
  ...headerShape,
  id: introductionIdSchema,
  leadId: leadIdSchema,
  /** Id of the member in its mission. */
  memberId: z.string().check(z.maxLength(80)),
  state: z.enum(INTRODUCTION_STATES),
});
/** The interest of a delegation member in a lead, with its state. */
export type Introduction = z.infer<typeof introductionSchema>;
export type IntroductionState = Introduction['state'];
