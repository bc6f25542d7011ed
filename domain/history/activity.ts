import { activityIdSchema } from '../records/ids';
import { z } from '../zod';

/** Kinds of history entries. */
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

/** Longest note that is read; versions before `LONGEST_NOTE` was checked kept longer ones. */
const LONGEST_READ = 200_000;

export const activitySchema = z.object({
  id: activityIdSchema,
  kind: z.enum(ACTIVITY_KINDS),
  at: z.string(),
  by: z.string(),
  /** The record it is about, usually a lead. */
  subject: z.string(),
  note: z.optional(z.string().check(z.maxLength(LONGEST_READ))),
  /** The activity that this one undoes, or whose note it replaces. */
  of: z.optional(activityIdSchema),
  /** Page or file it comes from, without query and hash. */
  source: z.optional(z.string().check(z.maxLength(2_000))),
});
/** An append-only history entry, shown in the timeline. */
export type Activity = z.infer<typeof activitySchema>;
