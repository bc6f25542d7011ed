import type { OrganisationId } from '~/domain/records/ids';
import { verdictIdFor } from '~/domain/schema/derived-ids';
import { insert, patch, type RecordPatch } from '~/domain/schema/patch';
import { database } from '../core/database';

/** Patch that remembers two organisations as different. */
export async function differentVerdictPatch(
  one: OrganisationId,
  other: OrganisationId,
): Promise<RecordPatch> {
  const id = verdictIdFor(one, other);
  return (await database.verdicts.get(id))
    ? patch('verdicts', id, { deletedAt: undefined })
    : insert('verdicts', { id, one, other });
}
