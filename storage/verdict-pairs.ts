import type { OrganisationId } from '~/domain/ids';
import type { Organisation } from '~/domain/organisation';
import { database } from './database';
import { verdictIdFor } from './ids';
import { insert, patch, type RecordPatch } from './patch';

type InGroup = Pick<Organisation, 'id' | 'partOf'>;

/** Whether the user has already said what two organisations are to each other. */
export async function isSettled(one: InGroup, other: InGroup): Promise<boolean> {
  if (one.partOf === other.id || other.partOf === one.id) return true;
  const verdict = await database.verdicts.get(verdictIdFor(one.id, other.id));
  return Boolean(verdict && !verdict.deletedAt);
}

/** The patch that remembers two organisations as different. */
export async function keptApart(one: OrganisationId, other: OrganisationId): Promise<RecordPatch> {
  const id = verdictIdFor(one, other);
  return (await database.verdicts.get(id))
    ? patch('verdicts', id, { deletedAt: undefined })
    : insert('verdicts', { id, one, other });
}
