import {
  activityIdSchema,
  followUpIdSchema,
  leadIdSchema,
  missionEventIdSchema,
  organisationIdSchema,
  stageIdSchema,
} from './ids';
import { keptShape } from './kept';
import { daySchema } from './mission-event';
import { z } from './zod';

export const leadSchema = z.object({
  ...keptShape,
  id: leadIdSchema,
  organisationId: organisationIdSchema,
  eventId: missionEventIdSchema,
  stage: stageIdSchema,
  stageSince: daySchema,
  capturedOn: daySchema,
  /** Page it was captured on, without query and hash. */
  source: z.optional(z.string().check(z.maxLength(2_000))),
  /** Who of the delegation follows it; initials, as in settings. */
  owner: z.optional(z.string().check(z.maxLength(20))),
});
/** One organisation pursued at one mission event: a card on the board. */
export type Lead = z.infer<typeof leadSchema>;

export const followUpSchema = z.object({
  ...keptShape,
  id: followUpIdSchema,
  leadId: leadIdSchema,
  eventId: missionEventIdSchema,
  /** The event's step it comes from. */
  step: z.string().check(z.maxLength(60)),
  /** Absent while the event has no date. */
  dueOn: z.optional(daySchema),
  state: z.enum(['open', 'done', 'skipped']),
});
/** One promised step of a lead with the day it is due. */
export type FollowUp = z.infer<typeof followUpSchema>;

export const activitySchema = z.object({
  id: activityIdSchema,
  kind: z.enum(['mission-started', 'event-dated', 'lead-captured', 'stage-changed']),
  at: z.string(),
  by: z.string(),
  /** The record it is about, usually a lead. */
  subject: z.string(),
  note: z.optional(z.string().check(z.maxLength(10_000))),
});
/** Something that happened; append-only; the timeline. */
export type Activity = z.infer<typeof activitySchema>;
