import { placementSchema } from '../leads/placement';
import { keptEvidenceSchema } from '../organisations/organisation';
import { z } from '../zod';

const value = z.string().check(z.maxLength(10_000));

export const formDraftSchema = z.object({
  /** The page's key (`pageKeyOf`), or `by-hand:…` for one without a page. */
  id: z.string().check(z.maxLength(2_100)),
  /** Page address to go back to; absent for a draft without a page. */
  url: z.optional(z.string().check(z.maxLength(2_100))),
  title: z.string().check(z.maxLength(2_000)),
  /** Only what the user changed; the rest is read off the page again. */
  edited: z.record(z.string(), value),
  ticked: z.record(z.string(), z.boolean()),
  note: value,
  placing: z.optional(placementSchema),
  /** What the list of unfinished drafts calls it. */
  name: value,
  /** What was read when the user last saw it, to go on without the page. */
  read: z.record(z.string(), value),
  evidence: z.record(z.string(), keptEvidenceSchema),
  updatedAt: z.string(),
});
/** A form the user has begun and not saved; kept at each keystroke, gone after 30 days. */
export type FormDraft = z.infer<typeof formDraftSchema>;
