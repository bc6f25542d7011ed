import { type FieldChoices, mergedFields } from '~/domain/organisations/merge';
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

/** Makes one of two organisations, with their leads, people and group; the smaller id stays, on every laptop. Resolves with it. @throws Problem 'merge-with-itself', 'different-numbers', 'organisation-gone' */
export async function mergeOrganisations(
  one: OrganisationId,
  other: OrganisationId,
  chosen: FieldChoices = {},
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

/** The group of either, unless it is a part of them itself. */
async function groupOf(stays: Organisation, ends: Organisation): Promise<OrganisationId | undefined> {
  for (const group of [stays.partOf, ends.partOf]) {
    const above = group ? await groupsAbove(group) : new Set();
    if (group && !above.has(stays.id) && !above.has(ends.id)) return group;
  }
  return undefined;
}

/** An organisation with every group it is in. */
export async function groupsAbove(id: OrganisationId): Promise<Set<OrganisationId>> {
  const above = new Set<OrganisationId>();
  let at = await database.organisations.get(id);
  while (at && !above.has(at.id)) {
    above.add(at.id);
    at = at.partOf && (await database.organisations.get(at.partOf));
  }
  return above;
}

/** Those that were part of the one that ends are part of the one that stays. */
async function partsTo(stays: Organisation, ends: Organisation): Promise<RecordPatch[]> {
  const parts = await database.organisations.filter((each) => each.partOf === ends.id).toArray();
  return parts
    .filter((part) => part.id !== stays.id)
    .map((part) => patch('organisations', part.id, { partOf: stays.id }));
}

/** Those the user told apart from the one that ends are told apart from the one that stays, and are not asked about again. */
async function apartFrom(stays: Organisation, ends: Organisation): Promise<RecordPatch[]> {
  const verdicts = await database.verdicts.where('one').equals(ends.id).or('other').equals(ends.id).toArray();
  const others = verdicts
    .filter(({ deletedAt }) => !deletedAt)
    .map(({ one, other }) => (one === ends.id ? other : one))
    .filter((id) => id !== stays.id);
  return Promise.all(others.map((id) => keptApart(stays.id, id)));
}
