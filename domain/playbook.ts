import { type StageId, stageIdSchema } from './ids';
import { z } from './zod';

export const EVENT_KINDS = ['expo_pavilion', 'b2b_meeting', 'networking', 'defence_fair'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const stageSchema = z.object({
  id: stageIdSchema,
  /** The event's own wording; the playbook's stages are named in the user's language. */
  name: z.optional(z.string().check(z.maxLength(60))),
  /** Nothing more is promised for a lead that stands here. */
  closing: z.optional(z.boolean()),
});
export type Stage = z.infer<typeof stageSchema>;

export const stepSchema = z.object({
  id: z.string().check(z.maxLength(60)),
  name: z.optional(z.string().check(z.maxLength(120))),
  /** Working days after day 0. */
  offset: z.int().check(z.gte(0), z.lte(400)),
  calendars: z.array(z.enum(['JP', 'IT'])),
});
export type Step = z.infer<typeof stepSchema>;

/** The stages and follow-up steps of one kind of event. */
export interface Playbook {
  kind: EventKind;
  stages: Stage[];
  steps: Step[];
}

const stage = (id: string, closing?: true): Stage =>
  closing ? { id: id as StageId, closing } : { id: id as StageId };

/** The stages of every kind of event (domain rules 7.3). */
const STAGES: Stage[] = [
  stage('captured'),
  stage('qualified'),
  stage('thanked'),
  stage('engaged'),
  stage('meeting'),
  stage('proposal'),
  stage('agreed', true),
  stage('parked', true),
  stage('lost', true),
];

const step = (id: string, offset: number, ...calendars: Step['calendars']): Step => ({
  id,
  offset,
  calendars,
});

/** Follow-up steps by kind of event (domain rules 7.4); offsets are working days after the event's last day. */
const STEPS: Record<EventKind, Step[]> = {
  expo_pavilion: [
    step('thank', 1, 'JP'),
    step('qualify', 2, 'IT'),
    step('profile-and-call', 5, 'JP'),
    step('first-reminder', 10, 'JP'),
    step('second-reminder', 20, 'JP'),
    step('decide', 30, 'IT'),
    step('report', 60, 'IT'),
  ],
  b2b_meeting: [
    step('minutes', 0, 'IT'),
    step('thank-with-points', 1, 'JP'),
    step('promised-material', 5, 'JP'),
    step('internal-state', 10, 'JP'),
    step('technical-call', 15, 'JP', 'IT'),
    step('decide-agreement', 30, 'IT'),
    step('report', 60, 'IT'),
  ],
  networking: [
    step('thank', 1, 'JP'),
    step('qualify', 3, 'IT'),
    step('connect', 5, 'JP'),
    step('propose-call', 10, 'JP'),
    step('go-or-park', 15, 'IT'),
    step('report', 60, 'IT'),
  ],
  defence_fair: [
    step('export-review', 0, 'IT'),
    step('thank-plain', 1, 'JP'),
    step('export-opinion', 3, 'IT'),
    step('generic-brochure', 5, 'JP'),
    step('meet', 15, 'JP', 'IT'),
    step('decide', 30, 'IT'),
    step('report', 60, 'IT'),
  ],
};

/** The playbook an event of that kind starts as a copy of. */
export const playbookOf = (kind: EventKind): Playbook => ({
  kind,
  stages: STAGES.map((each) => ({ ...each })),
  steps: STEPS[kind].map((each) => ({ ...each })),
});
