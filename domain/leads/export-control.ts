import { z } from '../zod';

/** How far the export review of a lead has come (domain rules 10). A reminder for people, never a clearance. */
export const EXPORT_STATES = ['not_assessed', 'not_needed', 'to_review', 'reviewed', 'stop'] as const;
export type ExportState = (typeof EXPORT_STATES)[number];
/** The bodies of rules that may be touched. */
export const EXPORT_AREAS = ['L185', 'dual_use', 'FEFA', 'ITAR_EAR', 'sanctions'] as const;

const text = z.string().check(z.maxLength(500));

export const exportControlSchema = z.object({
  state: z.enum(EXPORT_STATES),
  areas: z.array(z.enum(EXPORT_AREAS)),
  /** What made it `to_review`: the kind of event, a word on the page, a person. */
  trigger: z.enum(['event', 'word', 'person']),
  /** The word. */
  matched: z.optional(text),
  reviewer: z.optional(text),
  /** `YYYY-MM-DD`. */
  reviewedOn: z.optional(text),
  note: z.optional(text),
});
export type ExportControl = z.infer<typeof exportControlSchema>;
