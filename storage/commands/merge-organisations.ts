import type { OrganisationId } from '~/domain/ids';
import { type Chosen, mergedFields } from '~/domain/merge-organisations';
import type { Organisation } from '~/domain/organisation';
import { Problem } from '~/domain/problem';
import { commit } from '../commit';
import { database } from '../database';
import { contactsTo, leadsTo } from '../merged-parts';
import { patch, type RecordPatch } from '../patch';

/** Makes one of two organisations, with their leads, people and group; the smaller id stays, on every laptop. Resolves with it. @throws Problem 'merge-with-itself', 'different-numbers', 'organisation-gone' */
export async function mergeOrganisations(
  one: OrganisationId,
  other: OrganisationId,
  chosen: Chosen = {},
): Promise<OrganisationId> {
  if (one === other) throw new Problem('merge-with-itself', one);
  const [staysId, endsId] = one < other ? [one, other] : [other, one];
  await commit(async () => {
    const [stays, ends] = [await organisationKept(staysId), await organisationKept(endsId)];
    if (stays.corporateNumber && ends.corporateNumber && stays.corporateNumber !== ends.corporateNumber)
      throw new Problem('different-numbers', endsId);
    const deletedAt = new Date().toISOString();
    return {
      activity: { kind: 'organisation-merged', subject: staysId },
      patches: [
        patch('organisations', staysId, {
          ...mergedFields(stays, ends, chosen),
          ...(stays.partOf === endsId && { partOf: undefined }),
        }),
        patch('organisations', endsId, { mergedInto: staysId, deletedAt }),
        ...(await partsTo(stays, ends)),
        ...(await contactsTo(stays, ends, deletedAt)),
        ...(await leadsTo(stays, ends, deletedAt)),
      ],
    };
  });
  return staysId;
}

/** Those that were part of the one that ends are part of the one that stays. */
async function partsTo(stays: Organisation, ends: Organisation): Promise<RecordPatch[]> {
  const parts = await database.organisations.filter((each) => each.partOf === ends.id).toArray();
  return parts
    .filter((part) => part.id !== stays.id)
    .map((part) => patch('organisations', part.id, { partOf: stays.id }));
}

/** An organisation that is there. @throws Problem 'organisation-gone' */
export async function organisationKept(id: OrganisationId): Promise<Organisation> {
  const organisation = await database.organisations.get(id);
  if (!organisation || organisation.deletedAt) throw new Problem('organisation-gone', id);
  return organisation;
}
