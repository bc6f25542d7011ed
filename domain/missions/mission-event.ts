import { dayFrom } from '../dates/day';
import { missionEventIdSchema, missionIdSchema } from '../records/ids';
import { headerShape } from '../records/record-header';
import { z } from '../zod';
import { stagesSchema, stepsSchema } from './playbook';

const text = z.string().check(z.maxLength(500));
/** `YYYY-MM-DD`, a day that exists. */
export const daySchema = z.string().check(z.refine((text) => dayFrom(text) !== undefined));

/** Colours of events. */
export const EVENT_COLOURS = ['violet', 'teal', 'vermilion', 'slate', 'indigo', 'green'] as const;

export const missionEventSchema = z.object({
  ...headerShape,
  id: missionEventIdSchema,
  missionId: missionIdSchema,
  /** One of `EVENT_KINDS`, or a kind named by the user. */
  kind: z.string().check(z.minLength(1), z.maxLength(60)),
  name: text,
  venue: text,
  city: text,
  /** IANA time zone of its days. */
  zone: text,
  colour: z.enum(EVENT_COLOURS),
  startsOn: z.optional(daySchema),
  endsOn: z.optional(daySchema),
  organisers: z.array(text),
  sources: z.array(text),
  stages: stagesSchema,
  steps: stepsSchema,
  /** Whether it is archived: hidden, with its open follow-ups suspended. */
  archived: z.optional(z.boolean()),
});
/** A dated event of a mission; its days may still be unknown. */
export type MissionEvent = z.infer<typeof missionEventSchema>;
export type EventColour = MissionEvent['colour'];
