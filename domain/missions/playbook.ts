import { type StageId, stageIdSchema } from '../records/ids';
import { z } from '../zod';

/** Kinds of event with a built-in playbook; any other kind is named by the user. */
export const EVENT_KINDS = [
  'trade_fair',
  'expo_pavilion',
  'b2b_meeting',
  'networking',
  'defence_fair',
] as const;
export type BuiltInKind = (typeof EVENT_KINDS)[number];
/** Whether a kind of event has a built-in playbook. */
export const isBuiltIn = (kind: string): kind is BuiltInKind => EVENT_KINDS.some((each) => each === kind);

/** Ways a lead may end; each asks for an outcome, a resume day or a reason. */
export const CLOSINGS = ['agreed', 'parked', 'lost'] as const;
/** Ways to carry out a step. */
export const CHANNELS = ['mail', 'call', 'meeting', 'internal'] as const;
export type Channel = (typeof CHANNELS)[number];

export const stageSchema = z.object({
  id: stageIdSchema,
  /** Name given by the user; stages of the built-in playbooks are named in the user's language. */
  name: z.optional(z.string().check(z.maxLength(60))),
  closing: z.optional(z.enum(CLOSINGS)),
  /** Whether a meeting takes place here, so that its outcome is asked for. */
  meets: z.optional(z.boolean()),
  /** Whether it is blocked until the export review is done. */
  guarded: z.optional(z.boolean()),
  /** Days after which a lead at this stage counts as idle. */
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
  /** Whether it hands over technical material, so that it is blocked until the export review is done. */
  technical: z.optional(z.boolean()),
  /** Stage usually reached by it. */
  leadsTo: z.optional(stageIdSchema),
});
export type Step = z.infer<typeof stepSchema>;

/** Maximum number of stages and of steps of an event. */
export const MOST_STAGES = 40;
export const stagesSchema = z.array(stageSchema).check(z.minLength(1), z.maxLength(MOST_STAGES));
export const stepsSchema = z.array(stepSchema).check(z.maxLength(MOST_STAGES));

/** Stages and follow-up steps of one kind of event. */
export interface Playbook {
  kind: string;
  stages: Stage[];
  steps: Step[];
}

const stage = (id: string, more: Omit<Stage, 'id'>): Stage => ({ id: id as StageId, ...more });

/** Stages of every kind of event, in the order in which the steps lead through them (docs/domain-rules.md 7.3). */
const STAGES: Stage[] = [
  stage('captured', { idleDays: 3 }),
  stage('thanked', { idleDays: 10 }),
  stage('qualified', { idleDays: 5 }),
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

/** Follow-up steps by kind of event (docs/domain-rules.md 7.4); offsets in working days after day 0. */
const STEPS: Record<BuiltInKind, Step[]> = {
  trade_fair: [
    step('thank', 1, JP, 'mail', { leadsTo: 'thanked' }),
    step('qualify', 2, IT, 'internal', { leadsTo: 'qualified' }),
    step('profile-and-call', 5, JP, 'mail', { leadsTo: 'engaged' }),
    step('first-reminder', 10, JP, 'mail'),
    step('decide', 20, IT, 'internal'),
    REPORT,
  ],
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

/** The playbook copied to a new event of that kind; kinds named by the user use that of a networking evening. */
export const playbookOf = (kind: string): Playbook => ({
  kind,
  stages: structuredClone(STAGES),
  steps: structuredClone(STEPS[isBuiltIn(kind) ? kind : 'networking']),
});
