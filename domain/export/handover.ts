import { handoverIdSchema, missionEventIdSchema } from '../records/ids';
import { z } from '../zod';

export const handoverSchema = z.object({
  id: handoverIdSchema,
  /** Instant it was written. */
  at: z.string(),
  /** Initials of the user who wrote it. */
  by: z.string().check(z.maxLength(20)),
  /** Absent if it contained the leads of all events. */
  eventId: z.optional(missionEventIdSchema),
  /** Name of the preset at that time. */
  preset: z.string().check(z.maxLength(60)),
  file: z.string().check(z.maxLength(200)),
  /** Rows without the header. */
  rows: z.int(),
  /** Number of rows with personal data. */
  personal: z.int(),
  /** Version of each contained lead by id; absent for a summary. */
  versions: z.optional(z.record(z.string().check(z.maxLength(80)), z.string().check(z.maxLength(20)))),
  /** Whether personal data was left out. */
  impersonal: z.optional(z.boolean()),
  /** SHA-256 of the file in hex. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
/** Receipt of one export to the regional office. */
export type Handover = z.infer<typeof handoverSchema>;
