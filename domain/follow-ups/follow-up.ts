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
  /** The event's step it comes from; `OWN_STEP` for one the user made up. */
  step: z.string().check(z.maxLength(60)),
  /** The user's own wording. */
  name: z.optional(z.string().check(z.maxLength(120))),
  channel: z.optional(z.enum(CHANNELS)),
  /** Absent while the event has no date. */
  dueOn: z.optional(daySchema),
  state: z.enum(['open', 'done', 'skipped']),
  /** Whether the user gave it another day or name: then no change of the event moves it. */
  touched: z.optional(z.boolean()),
  /** The day it was done or skipped. */
  endedOn: z.optional(daySchema),
});
/** What `step` says of a follow-up that comes from no step of the event. */
export const OWN_STEP = 'own';
/** A follow-up that takes a parked lead up again. */
export const RESUME_STEP = 'resume';
/** One promised step of a lead with the day it is due. */
export type FollowUp = z.infer<typeof followUpSchema>;
