import type { FormField } from '~/domain/capture/form-fields';
import type { KeptEvidence, Organisation, OrganisationFields } from '~/domain/organisations/organisation';
import { Problem } from '~/domain/problem';
import type { OrganisationId } from '~/domain/records/ids';
import { patch } from '~/domain/schema/patch';
import { commit } from '../core/commit';
import { enrichPatch } from '../patches/enrich-organisation';
import { differentVerdictPatch } from '../patches/verdicts';
import { existingOrganisation } from '../queries/existing';
import { ownDomain } from '../queries/matching/own-domain';
import { groupsAbove } from './merge-organisations';

type Changes = { [K in keyof OrganisationFields]?: OrganisationFields[K] | undefined } & {
  personalEmails?: string[] | undefined;
  generalEmails?: string[] | undefined;
};

/** Changes an organisation; `undefined` clears a field, and a value taken from a page comes with its evidence. @throws Problem 'organisation-gone', 'name-missing' */
export async function changeOrganisation(
  id: OrganisationId,
  set: Changes,
  evidence: Record<string, KeptEvidence> = {},
): Promise<void> {
  const domainKey = 'website' in set ? { domainKey: await ownDomain(set.website) } : {};
  await commit(async () => {
    const before = await existingOrganisation(id);
    const after = { ...before, ...set };
    if (!after.nameJa && !after.nameEn) throw new Problem('name-missing', id);
    const untouched = Object.entries(before.evidence).filter(([field]) => !(field in set));
    const [source] = Object.values(evidence);
    return {
      activity: { kind: 'organisation-changed', subject: id, ...(source && { source: source.url }) },
      patches: [
        patch('organisations', id, {
          ...set,
          ...domainKey,
          evidence: { ...Object.fromEntries(untouched), ...evidence },
        }),
      ],
    };
  });
}

/** Remembers a value of a page that the user declined, so that it is not offered again. @throws Problem 'organisation-gone' */
export const declineValue = (id: OrganisationId, field: FormField, value: string): Promise<unknown> =>
  commit(async () => {
    const { declined } = await existingOrganisation(id);
    return {
      activity: { kind: 'organisation-changed', subject: id },
      patches: [patch('organisations', id, { declined: { ...declined, [field]: value } })],
    };
  });

/** Remembers that two organisations are different. @throws Problem 'organisation-gone' */
export const keepApart = (one: OrganisationId, other: OrganisationId): Promise<unknown> =>
  commit(async () => {
    await Promise.all([existingOrganisation(one), existingOrganisation(other)]);
    return {
      activity: { kind: 'organisations-kept-apart', subject: one },
      patches: [await differentVerdictPatch(one, other)],
    };
  });

/** Makes an organisation part of another one's group; `undefined` takes it out. @throws Problem 'part-of-cycle' where the group is part of the organisation, 'organisation-gone' */
export const joinGroup = (id: OrganisationId, group: OrganisationId | undefined): Promise<unknown> =>
  commit(async () => {
    await existingOrganisation(id);
    if (group) await existingOrganisation(group);
    if (group && (await groupsAbove(group)).has(id)) throw new Problem('part-of-cycle', id);
    return {
      activity: { kind: 'organisation-grouped', subject: id },
      patches: [patch('organisations', id, { partOf: group })],
    };
  });

/** The user confirms that a company is this organisation: its names become aliases and missing fields are filled in. @throws Problem 'organisation-gone' */
export async function knowAlsoAs(
  id: OrganisationId,
  fields: OrganisationFields,
  evidence: Record<string, KeptEvidence>,
): Promise<void> {
  const domainKey = await ownDomain(fields.website);
  await commit(async () => {
    const known = await existingOrganisation(id);
    const enriched = enrichPatch(known, fields, evidence);
    const isItsSite = domainKey !== undefined && !known.website;
    return {
      activity: { kind: 'organisation-changed', subject: id },
      patches: [
        {
          ...enriched,
          set: { ...enriched.set, aliases: namesWith(known, fields), ...(isItsSite && { domainKey }) },
        },
      ],
    };
  });
}

/** Its further names with those now stated, also one that differs in spelling only: it would be asked about each time otherwise. */
function namesWith({ nameJa, nameEn, aliases }: Organisation, stated: OrganisationFields): string[] {
  const known = [nameJa, nameEn, ...aliases];
  return [
    ...aliases,
    ...[stated.nameJa, stated.nameEn].filter((name) => name !== undefined && !known.includes(name)),
  ] as string[];
}
