import type { Introduction, IntroductionState } from '~/domain/leads/introduction';
import type { IntroductionId, LeadId } from '~/domain/records/ids';
import { introductionIdFor } from '~/domain/schema/derived-ids';
import { insert, patch, type RecordPatch } from '~/domain/schema/patch';
import { database } from '../core/database';

/** Patches that set how far a lead was introduced to a member; `undefined` withdraws it. Empty where nothing changes. */
export const introductionPatches = async (
  leadId: LeadId,
  memberId: string,
  state: IntroductionState | undefined,
): Promise<RecordPatch[]> =>
  introductionPatchesWith(
    leadId,
    memberId,
    state,
    await database.introductions.get(introductionIdFor(leadId, memberId)),
  );

/** The same where the stored introduction `before` is known. */
export function introductionPatchesWith(
  leadId: LeadId,
  memberId: string,
  state: IntroductionState | undefined,
  before: Introduction | undefined,
): RecordPatch[] {
  const id: IntroductionId = introductionIdFor(leadId, memberId);
  const current = before?.deletedAt ? undefined : before?.state;
  if (current === state) return [];
  if (!state) return [patch('introductions', id, { deletedAt: new Date().toISOString() })];
  return before
    ? [patch('introductions', id, { state, deletedAt: undefined })]
    : [insert('introductions', { id, leadId, memberId, state })];
}
