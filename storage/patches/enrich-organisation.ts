import type { KeptEvidence, Organisation, OrganisationFields } from '~/domain/organisations/organisation';
import { otherNames } from '~/domain/organisations/other-names';
import { patch, type RecordPatch } from '~/domain/schema/patch';

/** Fills an organisation's missing fields and adds other names as aliases, without overwriting; restores it from the trash. */
export function enrichPatch(
  known: Organisation,
  fields: OrganisationFields,
  evidence: Record<string, KeptEvidence>,
): RecordPatch {
  const lacking = Object.entries(fields).filter(
    ([field]) => known[field as keyof Organisation] === undefined,
  );
  const read = Object.entries(evidence).filter(([field]) => lacking.some(([name]) => name === field));
  const aliases = [...known.aliases, ...otherNames(known, fields)];
  return patch('organisations', known.id, {
    ...Object.fromEntries(lacking),
    evidence: { ...known.evidence, ...Object.fromEntries(read) },
    ...(aliases.length > known.aliases.length && { aliases }),
    ...(known.deletedAt && { deletedAt: undefined }),
  });
}
