import type { Day } from '~/domain/dates/day';
import type { Lead } from '~/domain/leads/lead';
import type { LeadKey } from './row-types';

/** What leads of an event have in common where they are counted together. */
export interface LeadGroupParts {
  stage: string;
  /** The day they came into it. */
  since: Day;
  hasOpenStep: boolean;
  hasOutcome: boolean;
  hasMeetingOutcome: boolean;
}

/** By what a lead is listed; none for a lead in the trash. */
export function leadKey(lead: Lead, openSteps: number): LeadKey | undefined {
  const { id, eventId, stage, stamp, stageSince, outcome, meetingOutcome, deletedAt } = lead;
  if (deletedAt) return undefined;
  const group = groupOf({
    stage,
    since: stageSince as Day,
    hasOpenStep: openSteps > 0,
    hasOutcome: outcome !== undefined,
    hasMeetingOutcome: meetingOutcome !== undefined,
  });
  return { id, eventId, stage, at: stamp, group, openSteps };
}

/** The same lead with another number of open steps. */
export const withOpenSteps = (key: LeadKey, openSteps: number): LeadKey => ({
  ...key,
  openSteps,
  group: groupOf({ ...groupParts(key.group), hasOpenStep: openSteps > 0 }),
});

// Groups sort by the day first: 2026-11-20 100 captured.
const groupOf = ({ stage, since, hasOpenStep, hasOutcome, hasMeetingOutcome }: LeadGroupParts): string =>
  `${since} ${[hasOpenStep, hasOutcome, hasMeetingOutcome].map(Number).join('')} ${stage}`;

const SINCE = 10;
const FLAGS = SINCE + 1;
const STAGE = FLAGS + 4;

/** What a group's name says. */
export const groupParts = (group: string): LeadGroupParts => ({
  since: group.slice(0, SINCE) as Day,
  hasOpenStep: group[FLAGS] === '1',
  hasOutcome: group[FLAGS + 1] === '1',
  hasMeetingOutcome: group[FLAGS + 2] === '1',
  stage: group.slice(STAGE),
});
