import { type StageId, stageIdSchema } from '../records/ids';
import { z } from '../zod';

/** The kinds of event Goen has a playbook for; any other kind is a name the user gave. */
export const EVENT_KINDS = ['expo_pavilion', 'b2b_meeting', 'networking', 'defence_fair'] as const;
export type BuiltInKind = (typeof EVENT_KINDS)[number];
export const isBuiltIn = (kind: string): kind is BuiltInKind => EVENT_KINDS.some((each) => each === kind);

/** How a lead may end, and what it is asked for then: an outcome, the day to resume, a reason. */
export const CLOSINGS = ['agreed', 'parked', 'lost'] as const;
/** How a step is taken. */
export const CHANNELS = ['mail', 'call', 'meeting', 'internal'] as const;
export type Channel = (typeof CHANNELS)[number];

export const stageSchema = z.object({
  id: stageIdSchema,
  /** The event's own wording; the playbook's stages are named in the user's language. */
  name: z.optional(z.string().check(z.maxLength(60))),
  closing: z.optional(z.enum(CLOSINGS)),
  /** A meeting takes place here, so its outcome is asked for. */
  meets: z.optional(z.boolean()),
  /** Not entered before the export review is done. */
  guarded: z.optional(z.boolean()),
  /** Days a lead may stand here before it counts as idle. */
  idleDays: z.optional(z.int().check(z.gte(1), z.lte(400))),
});
export type Stage = z.infer<typeof stageSchema>;

export const stepSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(60)),
  name: z.optional(z.string().check(z.maxLength(120))),
  /** Working days after day 0. */
  offset: z.int().check(z.gte(0), z.lte(400)),
  calendars: z.array(z.enum(['JP', 'IT'])).check(z.minLength(1), z.maxLength(2)),
  channel: z.optional(z.enum(CHANNELS)),
  /** Hands over something technical, so not before the export review is done. */
  technical: z.optional(z.boolean()),
  /** Stage that is usually reached by it. */
  leadsTo: z.optional(stageIdSchema),
});
export type Step = z.infer<typeof stepSchema>;

/** The most stages and steps an event may have. */
export const MOST_STAGES = 40;
export const stagesSchema = z.array(stageSchema).check(z.minLength(1), z.maxLength(MOST_STAGES));
export const stepsSchema = z.array(stepSchema).check(z.maxLength(MOST_STAGES));

/** The stages and follow-up steps of one kind of event. */
export interface Playbook {
  kind: string;
  stages: Stage[];
  steps: Step[];
}

const stage = (id: string, more: Omit<Stage, 'id'>): Stage => ({ id: id as StageId, ...more });

/** The stages of every kind of event (domain rules 7.3). */
const STAGES: Stage[] = [
  stage('captured', { idleDays: 3 }),
  stage('qualified', { idleDays: 5 }),
  stage('thanked', { idleDays: 10 }),
  stage('engaged', { idleDays: 20 }),
  stage('meeting', { idleDays: 14, meets: true, guarded: true }),
  stage('proposal', { idleDays: 30, guarded: true }),
  stage('agreed', { closing: 'agreed', guarded: true }),
  stage('parked', { closing: 'parked' }),
  stage('lost', { closing: 'lost' }),
];

const step = (
  id: string,
  offset: number,
  calendars: Step['calendars'],
  channel: Channel,
  more: { leadsTo?: string; technical?: true } = {},
): Step => ({ id, offset, calendars, channel, ...(more as Pick<Step, 'leadsTo' | 'technical'>) });

const JP: Step['calendars'] = ['JP'];
const IT: Step['calendars'] = ['IT'];
const BOTH: Step['calendars'] = ['JP', 'IT'];
const REPORT = step('report', 60, IT, 'internal');

/** Follow-up steps by kind of event (domain rules 7.4); offsets are working days after day 0. */
const STEPS: Record<BuiltInKind, Step[]> = {
  expo_pavilion: [
    step('thank', 1, JP, 'mail', { leadsTo: 'thanked' }),
    step('qualify', 2, IT, 'internal', { leadsTo: 'qualified' }),
    step('profile-and-call', 5, JP, 'mail', { leadsTo: 'engaged' }),
    step('first-reminder', 10, JP, 'mail'),
    step('second-reminder', 20, JP, 'mail'),
    step('decide', 30, IT, 'internal'),
    REPORT,
  ],
  b2b_meeting: [
    step('minutes', 0, IT, 'internal'),
    step('thank-with-points', 1, JP, 'mail', { leadsTo: 'thanked' }),
    step('promised-material', 5, JP, 'mail', { leadsTo: 'engaged', technical: true }),
    step('internal-state', 10, JP, 'mail'),
    step('technical-call', 15, BOTH, 'call', { leadsTo: 'meeting', technical: true }),
    step('decide-agreement', 30, IT, 'internal', { leadsTo: 'proposal' }),
    REPORT,
  ],
  networking: [
    step('thank', 1, JP, 'mail', { leadsTo: 'thanked' }),
    step('qualify', 3, IT, 'internal', { leadsTo: 'qualified' }),
    step('connect', 5, JP, 'internal'),
    step('propose-call', 10, JP, 'mail', { leadsTo: 'engaged' }),
    step('go-or-park', 15, IT, 'internal'),
    REPORT,
  ],
  defence_fair: [
    step('export-review', 0, IT, 'internal'),
    step('thank-plain', 1, JP, 'mail', { leadsTo: 'thanked' }),
    step('export-opinion', 3, IT, 'internal'),
    step('generic-brochure', 5, JP, 'mail', { leadsTo: 'engaged', technical: true }),
    step('meet', 15, BOTH, 'meeting', { leadsTo: 'meeting' }),
    step('decide', 30, IT, 'internal'),
    REPORT,
  ],
};

/** The playbook an event of that kind starts as a copy of; an own kind starts as a networking evening does. */
export const playbookOf = (kind: string): Playbook => ({
  kind,
  stages: structuredClone(STAGES),
  steps: structuredClone(STEPS[isBuiltIn(kind) ? kind : 'networking']),
});
