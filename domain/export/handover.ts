import { handoverIdSchema, missionEventIdSchema } from '../records/ids';
import { z } from '../zod';

export const handoverSchema = z.object({
  id: handoverIdSchema,
  /** Instant it was written. */
  at: z.string(),
  /** Initials of who wrote it. */
  by: z.string().check(z.maxLength(20)),
  /** Absent where it held the leads of all events. */
  eventId: z.optional(missionEventIdSchema),
  /** Name of the preset, as it was then. */
  preset: z.string().check(z.maxLength(60)),
  file: z.string().check(z.maxLength(200)),
  /** Rows below the headings. */
  rows: z.int(),
  /** How many of them held personal data. */
  personal: z.int(),
  /** The version of each lead it held, by id; absent of a summary. */
  versions: z.optional(z.record(z.string().check(z.maxLength(80)), z.string().check(z.maxLength(20)))),
  /** Whether people were left out. */
  impersonal: z.optional(z.boolean()),
  /** Hash of the file's bytes, in hex. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
/** One export to the office: its receipt. */
export type Handover = z.infer<typeof handoverSchema>;
