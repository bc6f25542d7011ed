import { missionEventIdSchema, viewIdSchema } from '../records/ids';
import { headerShape } from '../records/record-header';
import { z } from '../zod';

/** Layouts of a list of leads. */
export const LAYOUTS = ['board', 'table'] as const;
export type Layout = (typeof LAYOUTS)[number];

export const viewSchema = z.object({
  ...headerShape,
  id: viewIdSchema,
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  /** Absent if it shows the current event. */
  eventId: z.optional(missionEventIdSchema),
  layout: z.enum(LAYOUTS),
  /** Search query that selects the leads. */
  query: z.string().check(z.maxLength(200)),
});
/** A named view of leads. */
export type View = z.infer<typeof viewSchema>;
