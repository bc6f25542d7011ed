import type { FollowUp } from '~/domain/follow-ups/follow-up';
import type { Introduction } from '~/domain/leads/introduction';
import type { LeadId } from '~/domain/records/ids';
import { patch, type RecordPatch } from '~/domain/schema/patch';
import { rowsWhere } from '../core/many-rows';

/** The steps and introductions of a lead that are not deleted. */
export interface LeadParts {
  followUps: FollowUp[];
  introductions: Introduction[];
}

/** Returns the steps and introductions of each of many leads, read one table at a time. */
export async function partsByLead(ids: readonly LeadId[]): Promise<(id: LeadId) => LeadParts> {
  const [followUps, introductions] = await Promise.all([
    rowsWhere<FollowUp>('followUps', 'leadId', ids),
    rowsWhere<Introduction>('introductions', 'leadId', ids),
  ]);
  const [steps, brought] = [byLead(followUps), byLead(introductions)];
  return (id) => ({ followUps: steps.get(id) ?? [], introductions: brought.get(id) ?? [] });
}

/** Moves a lead to the trash with its steps and introductions. */
export function trashLeadPatches(
  id: LeadId,
  { followUps, introductions }: LeadParts,
  deletedAt: string,
): RecordPatch[] {
  return [
    patch('leads', id, { deletedAt }),
    ...followUps.map((each) => patch('followUps', each.id, { deletedAt })),
    ...introductions.map((each) => patch('introductions', each.id, { deletedAt })),
  ];
}

/** Moves leads to the trash with their steps and introductions. */
export async function trashLeadsPatches(ids: readonly LeadId[], deletedAt: string): Promise<RecordPatch[]> {
  const partsOf = await partsByLead(ids);
  return ids.flatMap((id) => trashLeadPatches(id, partsOf(id), deletedAt));
}

function byLead<T extends { leadId: LeadId; deletedAt?: string | undefined }>(
  rows: readonly T[],
): Map<LeadId, T[]> {
  const groups = new Map<LeadId, T[]>();
  for (const row of rows) {
    if (row.deletedAt) continue;
    const group = groups.get(row.leadId);
    if (group) group.push(row);
    else groups.set(row.leadId, [row]);
  }
  return groups;
}
