import { type FieldChoices, mergedFields } from '~/domain/organisations/merge';
import type { Organisation } from '~/domain/organisations/organisation';
import { Problem } from '~/domain/problem';
import type { OrganisationId } from '~/domain/records/ids';
import { patch, type RecordPatch } from '~/domain/schema/patch';
import { commit } from '../core/commit';
import { database } from '../core/database';
import { reassignContactPatches } from '../patches/reassign-contacts';
import { reassignLeadPatches } from '../patches/reassign-leads';
import { differentVerdictPatch } from '../patches/verdicts';
import { existingOrganisation } from '../queries/existing';

/** Merges two organisations with their leads, contacts and groups; the smaller id remains, the same on every device. Resolves with that id. @throws Problem 'merge-with-itself', 'different-numbers', 'organisation-gone' */
export async function mergeOrganisations(
  one: OrganisationId,
  other: OrganisationId,
  chosen: FieldChoices = {},
): Promise<OrganisationId> {
  if (one === other) throw new Problem('merge-with-itself', one);
  const [targetId, mergedId] = one < other ? [one, other] : [other, one];
  await commit(async () => {
    const [target, merged] = [await existingOrganisation(targetId), await existingOrganisation(mergedId)];
    if (target.corporateNumber && merged.corporateNumber && target.corporateNumber !== merged.corporateNumber)
      throw new Problem('different-numbers', mergedId);
    const deletedAt = new Date().toISOString();
    return {
      activity: { kind: 'organisation-merged', subject: targetId },
      patches: [
        patch('organisations', targetId, {
          ...mergedFields(target, merged, chosen),
          partOf: await groupOf(target, merged),
        }),
        patch('organisations', mergedId, { mergedInto: targetId, deletedAt }),
        ...(await reassignPartPatches(target, merged)),
        ...(await reassignContactPatches(target, merged, deletedAt)),
        ...(await reassignLeadPatches(target, merged, deletedAt)),
        ...(await apartFrom(target, merged)),
      ],
    };
  });
  return targetId;
}

/** The group of either organisation, unless it is part of one of them. */
async function groupOf(target: Organisation, merged: Organisation): Promise<OrganisationId | undefined> {
  for (const group of [target.partOf, merged.partOf]) {
    const above = group ? await groupsAbove(group) : new Set();
    if (group && !above.has(target.id) && !above.has(merged.id)) return group;
  }
  return undefined;
}

/** An organisation and all groups it belongs to. */
export async function groupsAbove(id: OrganisationId): Promise<Set<OrganisationId>> {
  const above = new Set<OrganisationId>();
  let at = await database.organisations.get(id);
  while (at && !above.has(at.id)) {
    above.add(at.id);
    at = at.partOf && (await database.organisations.get(at.partOf));
  }
  return above;
}

/** Re-points parts of the merged organisation to the remaining one. */
async function reassignPartPatches(target: Organisation, merged: Organisation): Promise<RecordPatch[]> {
  const parts = await database.organisations.filter((each) => each.partOf === merged.id).toArray();
  return parts
    .filter((part) => part.id !== target.id)
    .map((part) => patch('organisations', part.id, { partOf: target.id }));
}

/** Copies "different" verdicts of the merged organisation to the remaining one, so that the user is not asked again. */
async function apartFrom(target: Organisation, merged: Organisation): Promise<RecordPatch[]> {
  const verdicts = await database.verdicts
    .where('one')
    .equals(merged.id)
    .or('other')
    .equals(merged.id)
    .toArray();
  const others = verdicts
    .filter(({ deletedAt }) => !deletedAt)
    .map(({ one, other }) => (one === merged.id ? other : one))
    .filter((id) => id !== target.id);
  return Promise.all(others.map((id) => differentVerdictPatch(target.id, id)));
}
