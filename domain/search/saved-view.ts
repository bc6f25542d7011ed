import { missionEventIdSchema, viewIdSchema } from '../records/ids';
import { headerShape } from '../records/record-header';
import { z } from '../zod';

/** How an event's leads are laid out. */
export const LAYOUTS = ['board', 'table'] as const;
export type Layout = (typeof LAYOUTS)[number];

export const viewSchema = z.object({
  ...headerShape,
  id: viewIdSchema,
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  /** Absent where it shows the event at hand, whichever that is. */
  eventId: z.optional(missionEventIdSchema),
  layout: z.enum(LAYOUTS),
  /** Which leads, in the words of the search. */
  query: z.string().check(z.maxLength(200)),
});
/** Leads one comes back to, under a name. */
export type View = z.infer<typeof viewSchema>;
