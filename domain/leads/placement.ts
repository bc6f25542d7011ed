import { LONGEST_TAG } from '../values/tags';
import { z } from '../zod';

const text = z.string().check(z.maxLength(80));

export const placementSchema = z.object({
  /** Stage it begins at; the event's first where it is none a lead can begin at. */
  stage: z.optional(text),
  /** Initials of who follows it. */
  owner: z.optional(z.string().check(z.maxLength(20))),
  /** Ids of the members of the delegation it interests. */
  members: z.optional(z.array(text)),
  tags: z.optional(z.array(z.string().check(z.maxLength(LONGEST_TAG)))),
});
/** Where the user puts a lead to be, beside what is known of its company. */
export type Placement = z.infer<typeof placementSchema>;
