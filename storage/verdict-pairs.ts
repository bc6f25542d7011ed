import type { OrganisationId } from '~/domain/ids';
import { insert, patch, type RecordPatch } from '~/domain/record-patch';
import { database } from './database';
import { verdictIdFor } from './derived-ids';

/** The patch that remembers two organisations as different. */
export async function keptApart(one: OrganisationId, other: OrganisationId): Promise<RecordPatch> {
  const id = verdictIdFor(one, other);
  return (await database.verdicts.get(id))
    ? patch('verdicts', id, { deletedAt: undefined })
    : insert('verdicts', { id, one, other });
}
