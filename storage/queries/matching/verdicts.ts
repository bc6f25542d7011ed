import type { Organisation } from '~/domain/organisations/organisation';
import { verdictIdFor } from '~/domain/schema/derived-ids';
import { database } from '../../core/database';

type InGroup = Pick<Organisation, 'id' | 'partOf'>;

/** Whether the user has already given a verdict on two organisations. */
export async function isSettled(one: InGroup, other: InGroup): Promise<boolean> {
  if (one.partOf === other.id || other.partOf === one.id) return true;
  const verdict = await database.verdicts.get(verdictIdFor(one.id, other.id));
  return Boolean(verdict && !verdict.deletedAt);
}
