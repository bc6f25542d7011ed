import { customValuesSchema } from '../missions/custom-field';
import { daySchema } from '../missions/mission-event';
import { leadIdSchema, missionEventIdSchema, organisationIdSchema, stageIdSchema } from '../records/ids';
import { headerShape } from '../records/record-header';
import { LONGEST_TAG } from '../values/tags';
import { z } from '../zod';
import { exportControlSchema } from './export-control';
import { LOST_REASONS, MEETING_OUTCOMES, OUTCOMES } from './outcomes';

/** Priority of a lead; A is the highest. */
export const PRIORITIES = ['A', 'B', 'C'] as const;
export type Priority = (typeof PRIORITIES)[number];

export const leadSchema = z.object({
  ...headerShape,
  id: leadIdSchema,
  organisationId: organisationIdSchema,
  eventId: missionEventIdSchema,
  stage: stageIdSchema,
  stageSince: daySchema,
  capturedOn: daySchema,
  /** Page it was captured on, without query and hash. */
  source: z.optional(z.string().check(z.maxLength(2_000))),
  /** Initials of the delegate responsible, as in the settings. */
  owner: z.optional(z.string().check(z.maxLength(20))),
  priority: z.optional(z.enum(PRIORITIES)),
  /** Tags, unordered. */
  tags: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(LONGEST_TAG)))),
  /** What was agreed: one of `OUTCOMES`. */
  outcome: z.optional(z.enum(OUTCOMES)),
  /** How the meeting went: one of `MEETING_OUTCOMES`. */
  meetingOutcome: z.optional(z.enum(MEETING_OUTCOMES)),
  /** Why it was closed: one of `LOST_REASONS`. */
  lostReason: z.optional(z.enum(LOST_REASONS)),
  /** The day a parked lead is resumed. */
  resumeOn: z.optional(daySchema),
  /** The stage before it was parked. */
  parkedFrom: z.optional(stageIdSchema),
  exportControl: z.optional(exportControlSchema),
  /** Values of the mission's custom fields. */
  custom: z.optional(customValuesSchema),
  /** Ids of leads of the same event merged into it. */
  folded: z.optional(z.array(leadIdSchema)),
});
/** One organisation pursued at one mission event: a card on the board. */
export type Lead = z.infer<typeof leadSchema>;
