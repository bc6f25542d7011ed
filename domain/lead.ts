import { LOST_REASONS, MEETING_OUTCOMES, OUTCOMES } from './closing';
import { customValuesSchema } from './custom-field';
import { exportControlSchema } from './export-control';
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
import { CHANNELS } from './playbook';
import { LONGEST_TAG } from './tags';
import { z } from './zod';

/** How much a lead is worth following: A most. */
export const PRIORITIES = ['A', 'B', 'C'] as const;
export type Priority = (typeof PRIORITIES)[number];

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
  priority: z.optional(z.enum(PRIORITIES)),
  /** Words it is found by, in no order. */
  tags: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(LONGEST_TAG)))),
  /** What was agreed: one of `OUTCOMES`. */
  outcome: z.optional(z.enum(OUTCOMES)),
  /** How the meeting went. */
  meetingOutcome: z.optional(z.enum(MEETING_OUTCOMES)),
  /** Why it was closed. */
  lostReason: z.optional(z.enum(LOST_REASONS)),
  /** The day a parked lead is taken up again. */
  resumeOn: z.optional(daySchema),
  /** The stage it stood at before it was parked. */
  parkedFrom: z.optional(stageIdSchema),
  exportControl: z.optional(exportControlSchema),
  /** What it holds in the mission's own fields. */
  custom: z.optional(customValuesSchema),
  /** Leads of the same event that a merge folded into it. */
  folded: z.optional(z.array(leadIdSchema)),
});
/** One organisation pursued at one mission event: a card on the board. */
export type Lead = z.infer<typeof leadSchema>;

export const followUpSchema = z.object({
  ...keptShape,
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

export const ACTIVITY_KINDS = [
  'mission-started',
  'mission-changed',
  'event-made',
  'event-changed',
  'event-dated',
  'event-deleted',
  'playbook-kept',
  'playbook-deleted',
  'view-kept',
  'view-deleted',
  'preset-kept',
  'preset-deleted',
  'letter-kept',
  'imported',
  'backup-merged',
  'lead-captured',
  'stage-changed',
  'stage-forced',
  'outcome-noted',
  'follow-up-added',
  'follow-up-changed',
  'follow-up-done',
  'follow-up-skipped',
  'follow-up-reopened',
  'introduction-set',
  'export-assessed',
  'note-added',
  'note-edited',
  'custom-set',
  'owner-set',
  'tags-set',
  'priority-set',
  'organisation-changed',
  'organisation-merged',
  'organisation-grouped',
  'organisations-kept-apart',
  'organisation-deleted',
  'lead-rehomed',
  'lead-deleted',
  'restored',
  'contact-added',
  'contact-changed',
  'contact-deleted',
  'contact-forgotten',
  'undone',
  'redone',
] as const;

export const activitySchema = z.object({
  id: activityIdSchema,
  kind: z.enum(ACTIVITY_KINDS),
  at: z.string(),
  by: z.string(),
  /** The record it is about, usually a lead. */
  subject: z.string(),
  note: z.optional(z.string().check(z.maxLength(10_000))),
  /** The activity this one undoes, or whose note it writes anew. */
  of: z.optional(activityIdSchema),
  /** Page or file it comes from, without query and hash. */
  source: z.optional(z.string().check(z.maxLength(2_000))),
});
/** Something that happened; append-only; the timeline. */
export type Activity = z.infer<typeof activitySchema>;
