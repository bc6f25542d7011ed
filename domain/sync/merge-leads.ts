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
  target: Lead,
  merged: Lead,
  deletedAt: string,
  parts: LeadParts,
): RecordPatch[] {
  const all: Partial<Lead> = {
    ...lacking(target, merged),
    ...stageOf(winnerOf(target, merged, 'stage')),
    capturedOn: target.capturedOn < merged.capturedOn ? target.capturedOn : merged.capturedOn,
    ...(merged.tags && { tags: tagsWith(target.tags, { add: merged.tags }) }),
    ...((merged.custom || target.custom) && { custom: { ...merged.custom, ...target.custom } }),
    folded: [...new Set([...(target.folded ?? []), merged.id, ...(merged.folded ?? [])])],
  };
  return [
    patch('leads', target.id, differing(target, all)),
    patch('leads', merged.id, { deletedAt }),
    ...mergePartPatches(target, parts, deletedAt),
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
  target: Lead,
  { followUps, introductions }: LeadParts,
  deletedAt: string,
  since = '',
): RecordPatch[] {
  const isThere = (part: FollowUp | Introduction) => isLive(part) || part.deletedAt === target.deletedAt;
  return [
    ...stepsTo(target, followUps.filter(isThere), deletedAt),
    ...introductionsTo(target, introductions.filter(isThere), deletedAt, since),
  ];
}

const MAYBE = ['source', 'owner', 'priority', 'outcome', 'meetingOutcome', 'exportControl'] as const;

const lacking = (target: Lead, merged: Lead): Partial<Lead> =>
  Object.fromEntries(
    MAYBE.filter((field) => target[field] === undefined && merged[field] !== undefined).map((field) => [
      field,
      merged[field],
    ]),
  );

/** Moves the follow-ups; duplicates of a step are deleted. */
function stepsTo(target: Lead, followUps: readonly FollowUp[], deletedAt: string): RecordPatch[] {
  const own = followUps.filter(({ leadId }) => leadId === target.id);
  return followUps
    .filter(({ leadId }) => leadId !== target.id)
    .map((each) => {
      const twice = own.some(({ step, name }) => step === each.step && name === each.name);
      return twice && each.state === 'open'
        ? patch('followUps', each.id, { deletedAt })
        : patch('followUps', each.id, { leadId: target.id });
    });
}

function introductionsTo(
  target: Lead,
  introductions: readonly Introduction[],
  deletedAt: string,
  since: string,
): RecordPatch[] {
  const own = introductions.filter(({ leadId }) => leadId === target.id);
  return introductions
    .filter(({ leadId }) => leadId !== target.id)
    .flatMap((each) => {
      const twin = own.find(({ memberId }) => memberId === each.memberId);
      if (!twin) return [patch('introductions', each.id, { leadId: target.id })];
      const further = placeOf(each) > placeOf(twin) && (stampOf(each, 'state') ?? '') > since;
      return [
        patch('introductions', each.id, { deletedAt }),
        ...(further ? [patch('introductions', twin.id, { state: each.state })] : []),
      ];
    });
}

const placeOf = ({ state }: Introduction): number => INTRODUCTION_STATES.indexOf(state);
