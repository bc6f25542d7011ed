import type { IntroductionId, LeadId } from '~/domain/ids';
import type { IntroductionState } from '~/domain/introduction';
import { database } from './database';
import { introductionIdFor } from './ids';
import { insert, patch, type RecordPatch } from './patch';

/** What is written to bring a lead to a member as far as told; nothing where it already is. `undefined` takes it back. */
export async function introductionPatches(
  leadId: LeadId,
  memberId: string,
  state: IntroductionState | undefined,
): Promise<RecordPatch[]> {
  const id: IntroductionId = introductionIdFor(leadId, memberId);
  const before = await database.introductions.get(id);
  const stands = before?.deletedAt ? undefined : before?.state;
  if (stands === state) return [];
  if (!state) return [patch('introductions', id, { deletedAt: new Date().toISOString() })];
  return before
    ? [patch('introductions', id, { state, deletedAt: undefined })]
    : [insert('introductions', { id, leadId, memberId, state })];
}
