import { daySchema } from '../missions/mission-event';
import { CHANNELS } from '../missions/playbook';
import { followUpIdSchema, leadIdSchema, missionEventIdSchema } from '../records/ids';
import { headerShape } from '../records/record-header';
import { z } from '../zod';

export const followUpSchema = z.object({
  ...headerShape,
  id: followUpIdSchema,
  leadId: leadIdSchema,
  eventId: missionEventIdSchema,
  /** Id of the event's step it comes from; `OWN_STEP` for one added by the user. */
  step: z.string().check(z.maxLength(60)),
  /** Name given by the user. */
  name: z.optional(z.string().check(z.maxLength(120))),
  channel: z.optional(z.enum(CHANNELS)),
  /** Absent while the event has no date. */
  dueOn: z.optional(daySchema),
  state: z.enum(['open', 'done', 'skipped']),
  /** Whether the user changed its day or name; then changes of the event no longer move it. */
  touched: z.optional(z.boolean()),
  /** The day it was done or skipped. */
  endedOn: z.optional(daySchema),
});
/** Step id of a follow-up added by the user. */
export const OWN_STEP = 'own';
/** Step id of the follow-up that resumes a parked lead. */
export const RESUME_STEP = 'resume';
/** A scheduled step of a lead with its due day. */
export type FollowUp = z.infer<typeof followUpSchema>;
