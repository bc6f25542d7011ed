import { type Chosen, mergedFields } from '~/domain/organisations/merge';
import type { Organisation } from '~/domain/organisations/organisation';
import { Problem } from '~/domain/problem';
import type { OrganisationId } from '~/domain/records/ids';
import { patch, type RecordPatch } from '~/domain/schema/patch';
import { commit } from '../core/commit';
import { database } from '../core/database';
import { contactsTo } from '../patches/reassign-contacts';
import { leadsTo } from '../patches/reassign-leads';
import { keptApart } from '../patches/verdicts';
import { existingOrganisation } from '../queries/existing';

/** Merges two organisations with their leads, contacts and groups; the smaller id remains, the same on every device. Resolves with that id. @throws Problem 'merge-with-itself', 'different-numbers', 'organisation-gone' */
export async function mergeOrganisations(
  one: OrganisationId,
  other: OrganisationId,
  chosen: Chosen = {},
): Promise<OrganisationId> {
  if (one === other) throw new Problem('merge-with-itself', one);
  const [staysId, endsId] = one < other ? [one, other] : [other, one];
  await commit(async () => {
    const [stays, ends] = [await existingOrganisation(staysId), await existingOrganisation(endsId)];
    if (stays.corporateNumber && ends.corporateNumber && stays.corporateNumber !== ends.corporateNumber)
      throw new Problem('different-numbers', endsId);
    const deletedAt = new Date().toISOString();
    return {
      activity: { kind: 'organisation-merged', subject: staysId },
      patches: [
        patch('organisations', staysId, {
          ...mergedFields(stays, ends, chosen),
          partOf: await groupOf(stays, ends),
        }),
        patch('organisations', endsId, { mergedInto: staysId, deletedAt }),
        ...(await partsTo(stays, ends)),
        ...(await contactsTo(stays, ends, deletedAt)),
        ...(await leadsTo(stays, ends, deletedAt)),
        ...(await apartFrom(stays, ends)),
      ],
    };
  });
  return staysId;
}

/** The group of either organisation, unless it is part of one of them. */
async function groupOf(stays: Organisation, ends: Organisation): Promise<OrganisationId | undefined> {
  for (const group of [stays.partOf, ends.partOf]) {
    const above = group ? await groupsAbove(group) : new Set();
    if (group && !above.has(stays.id) && !above.has(ends.id)) return group;
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
async function partsTo(stays: Organisation, ends: Organisation): Promise<RecordPatch[]> {
  const parts = await database.organisations.filter((each) => each.partOf === ends.id).toArray();
  return parts
    .filter((part) => part.id !== stays.id)
    .map((part) => patch('organisations', part.id, { partOf: stays.id }));
}

/** Copies "different" verdicts of the merged organisation to the remaining one, so that the user is not asked again. */
async function apartFrom(stays: Organisation, ends: Organisation): Promise<RecordPatch[]> {
  const verdicts = await database.verdicts.where('one').equals(ends.id).or('other').equals(ends.id).toArray();
  const others = verdicts
    .filter(({ deletedAt }) => !deletedAt)
    .map(({ one, other }) => (one === ends.id ? other : one))
    .filter((id) => id !== stays.id);
  return Promise.all(others.map((id) => keptApart(stays.id, id)));
}
