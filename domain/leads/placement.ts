import { LONGEST_TAG } from '../values/tags';
import { z } from '../zod';

const text = z.string().check(z.maxLength(80));

export const placementSchema = z.object({
  /** Initial stage; the event's first if a lead cannot begin at it. */
  stage: z.optional(text),
  /** Initials of the delegate responsible. */
  owner: z.optional(z.string().check(z.maxLength(20))),
  /** Ids of the interested members of the delegation. */
  members: z.optional(z.array(text)),
  tags: z.optional(z.array(z.string().check(z.maxLength(LONGEST_TAG)))),
});
/** Where a new lead is put: stage, owner, members and tags. */
export type Placement = z.infer<typeof placementSchema>;
