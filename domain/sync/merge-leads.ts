import type { FollowUp } from '../follow-ups/follow-up';
import { INTRODUCTION_STATES, type Introduction } from '../leads/introduction';
import type { Lead } from '../leads/lead';
import { canonical, stampOf, winnerOf } from '../records/last-write-wins';
import { patch, type RecordPatch } from '../schema/patch';
import { tagsWith } from '../values/tags';

const isLive = ({ deletedAt }: { deletedAt?: string | undefined }): boolean => !deletedAt;

/** Follow-ups and introductions of leads. */
export interface LeadParts {
  followUps: FollowUp[];
  introductions: Introduction[];
}

/** Patches that merge a lead into another of the same event: the later stage, missing fields, both histories. */
export function mergeLeadPatches(
  stays: Lead,
  ends: Lead,
  deletedAt: string,
  parts: LeadParts,
): RecordPatch[] {
  const all: Partial<Lead> = {
    ...lacking(stays, ends),
    ...stageOf(winnerOf(stays, ends, 'stage')),
    capturedOn: stays.capturedOn < ends.capturedOn ? stays.capturedOn : ends.capturedOn,
    ...(ends.tags && { tags: tagsWith(stays.tags, { add: ends.tags }) }),
    ...((ends.custom || stays.custom) && { custom: { ...ends.custom, ...stays.custom } }),
    folded: [...new Set([...(stays.folded ?? []), ends.id, ...(ends.folded ?? [])])],
  };
  return [
    patch('leads', stays.id, differing(stays, all)),
    patch('leads', ends.id, { deletedAt }),
    ...mergePartPatches(stays, parts, deletedAt),
  ];
}

/** Fields that differ; unchanged ones are not rewritten, so that later writes of other devices win. */
const differing = (lead: Lead, fields: Partial<Lead>): Partial<Lead> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([field, value]) => canonical(value) !== canonical(lead[field as keyof Lead]),
    ),
  );

/** The stage of a lead, since when and why. */
export const stageOf = ({ stage, stageSince, lostReason, resumeOn, parkedFrom }: Lead): Partial<Lead> => ({
  stage,
  stageSince,
  lostReason,
  resumeOn,
  parkedFrom,
});

/** Patches that move follow-ups and introductions to the merge target, without duplicates, even if it is in the trash. Of two introductions the further one counts if it is later than `since`. */
export function mergePartPatches(
  stays: Lead,
  { followUps, introductions }: LeadParts,
  deletedAt: string,
  since = '',
): RecordPatch[] {
  const isThere = (part: FollowUp | Introduction) => isLive(part) || part.deletedAt === stays.deletedAt;
  return [
    ...stepsTo(stays, followUps.filter(isThere), deletedAt),
    ...introductionsTo(stays, introductions.filter(isThere), deletedAt, since),
  ];
}

const MAYBE = ['source', 'owner', 'priority', 'outcome', 'meetingOutcome', 'exportControl'] as const;

const lacking = (stays: Lead, ends: Lead): Partial<Lead> =>
  Object.fromEntries(
    MAYBE.filter((field) => stays[field] === undefined && ends[field] !== undefined).map((field) => [
      field,
      ends[field],
    ]),
  );

/** Moves the follow-ups; duplicates of a step are deleted. */
function stepsTo(stays: Lead, followUps: readonly FollowUp[], deletedAt: string): RecordPatch[] {
  const own = followUps.filter(({ leadId }) => leadId === stays.id);
  return followUps
    .filter(({ leadId }) => leadId !== stays.id)
    .map((each) => {
      const twice = own.some(({ step, name }) => step === each.step && name === each.name);
      return twice && each.state === 'open'
        ? patch('followUps', each.id, { deletedAt })
        : patch('followUps', each.id, { leadId: stays.id });
    });
}

function introductionsTo(
  stays: Lead,
  introductions: readonly Introduction[],
  deletedAt: string,
  since: string,
): RecordPatch[] {
  const own = introductions.filter(({ leadId }) => leadId === stays.id);
  return introductions
    .filter(({ leadId }) => leadId !== stays.id)
    .flatMap((each) => {
      const twin = own.find(({ memberId }) => memberId === each.memberId);
      if (!twin) return [patch('introductions', each.id, { leadId: stays.id })];
      const further = placeOf(each) > placeOf(twin) && (stampOf(each, 'state') ?? '') > since;
      return [
        patch('introductions', each.id, { deletedAt }),
        ...(further ? [patch('introductions', twin.id, { state: each.state })] : []),
      ];
    });
}

const placeOf = ({ state }: Introduction): number => INTRODUCTION_STATES.indexOf(state);
