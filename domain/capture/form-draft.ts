import { placementSchema } from '../leads/placement';
import { keptEvidenceSchema } from '../organisations/organisation';
import { z } from '../zod';

/** More than any field of a lead holds: a draft keeps what was typed, and saving the form refuses what is too long. */
const value = z.string().check(z.maxLength(200_000));

export const formDraftSchema = z.object({
  /** Key of the page (`pageKeyOf`), or `by-hand:…` for a form without a page. */
  id: z.string().check(z.maxLength(2_100)),
  /** Page address to return to; absent for a form without a page. */
  url: z.optional(z.string().check(z.maxLength(2_100))),
  title: z.string().check(z.maxLength(2_000)),
  /** Only fields the user edited; the others are read from the page again. */
  edited: z.record(z.string(), value),
  ticked: z.record(z.string(), z.boolean()),
  note: value,
  placing: z.optional(placementSchema),
  /** Title in the list of unfinished drafts. */
  name: value,
  /** The extraction the user last saw, to continue without the page. */
  read: z.record(z.string(), value),
  evidence: z.record(z.string(), keptEvidenceSchema),
  updatedAt: z.string(),
});
/** An unfinished form stored on this device at each keystroke and deleted after 30 days. */
export type FormDraft = z.infer<typeof formDraftSchema>;
