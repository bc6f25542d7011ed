import { z } from '../zod';

/** State of a lead's export review (docs/domain-rules.md 10). A reminder for people, not a clearance. */
export const EXPORT_STATES = ['not_assessed', 'not_needed', 'to_review', 'reviewed', 'stop'] as const;
export type ExportState = (typeof EXPORT_STATES)[number];
/** Regulations that may apply. */
export const EXPORT_AREAS = ['L185', 'dual_use', 'FEFA', 'ITAR_EAR', 'sanctions'] as const;

const text = z.string().check(z.maxLength(500));

export const exportControlSchema = z.object({
  state: z.enum(EXPORT_STATES),
  areas: z.array(z.enum(EXPORT_AREAS)),
  /** What set it to `to_review`: the kind of event, a word on the page, or a person. */
  trigger: z.enum(['event', 'word', 'person']),
  /** The word that triggered it. */
  matched: z.optional(text),
  reviewer: z.optional(text),
  /** `YYYY-MM-DD`. */
  reviewedOn: z.optional(text),
  note: z.optional(text),
});
export type ExportControl = z.infer<typeof exportControlSchema>;
