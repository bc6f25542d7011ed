import type { OrganisationId } from '../records/ids';
import { winnerOf } from '../records/last-write-wins';
import { type Organisation, type OrganisationFields, organisationFieldsShape } from './organisation';

/** Names of all fields of an organisation that the form edits. */
export const ORGANISATION_FIELDS = Object.keys(organisationFieldsShape) as (keyof OrganisationFields)[];
const LISTS: readonly string[] = ['emails', 'social', 'sites'];

/** Organisation whose value is used, by field; where absent, the value written last, any value before none. */
export type FieldChoices = Partial<Record<keyof OrganisationFields, OrganisationId>>;

/** Fields that both organisations have with different values. */
export const conflictingFields = (a: Organisation, b: Organisation): (keyof OrganisationFields)[] =>
  ORGANISATION_FIELDS.filter((field) => {
    const [one, other] = [a[field], b[field]];
    return (
      !LISTS.includes(field) &&
      one !== undefined &&
      other !== undefined &&
      JSON.stringify(one) !== JSON.stringify(other)
    );
  });

/** Id of the organisation whose value of a field is used. */
export function sourceOfField(
  a: Organisation,
  b: Organisation,
  field: keyof OrganisationFields,
  chosen: FieldChoices = {},
): Organisation {
  if (chosen[field] === a.id) return a;
  if (chosen[field] === b.id) return b;
  if (a[field] === undefined || b[field] === undefined) return a[field] === undefined ? b : a;
  return winnerOf(a, b, field);
}

/** Fields of the merge target: chosen or later values, all e-mail addresses and sites, all other names as aliases, and the evidence of the values used. */
export function mergedFields(
  target: Organisation,
  merged: Organisation,
  chosen: FieldChoices,
): Partial<Organisation> {
  const taken = ORGANISATION_FIELDS.map((field) => {
    if (LISTS.includes(field)) return [field, union(listOf(target, field), listOf(merged, field))] as const;
    return [field, sourceOfField(target, merged, field, chosen)[field]] as const;
  });
  const fields = Object.fromEntries(
    taken.filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  ) as OrganisationFields;
  const either = { ...merged.evidence, ...target.evidence };
  const evidence = Object.fromEntries(
    Object.entries(either).flatMap(([field, found]) => {
      const single = ORGANISATION_FIELDS.find((each) => each === field && !LISTS.includes(each));
      const taken = single ? sourceOfField(target, merged, single, chosen).evidence[single] : found;
      return taken ? [[field, taken]] : [];
    }),
  );
  const otherSites = union(
    [target.website, merged.website].filter((site) => site !== undefined),
    [...(target.otherSites ?? []), ...(merged.otherSites ?? [])],
  ).filter((site) => site !== fields.website);
  const personal = union(target.personalEmails ?? [], merged.personalEmails ?? []);
  // An address that either record calls personal remains personal.
  const general = union(target.generalEmails ?? [], merged.generalEmails ?? []).filter(
    (email) => !personal.includes(email),
  );
  return {
    ...fields,
    ...(!target.domainKey && merged.domainKey && { domainKey: merged.domainKey }),
    ...(otherSites.length > 0 && { otherSites }),
    aliases: otherNames(target, merged, fields),
    ...(personal.length > 0 && { personalEmails: personal }),
    ...(general.length > 0 && { generalEmails: general }),
    ...((target.declined || merged.declined) && { declined: { ...merged.declined, ...target.declined } }),
    evidence,
  };
}

function otherNames(target: Organisation, merged: Organisation, fields: OrganisationFields): string[] {
  const all = [target, merged].flatMap(({ nameJa, nameEn, aliases }) => [nameJa, nameEn, ...aliases]);
  const own = [fields.nameJa, fields.nameEn];
  return [...new Set(all.filter((name) => name !== undefined))].filter((name) => !own.includes(name));
}

const listOf = (organisation: Organisation, field: keyof OrganisationFields): string[] =>
  (organisation[field] as string[] | undefined) ?? [];

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];
