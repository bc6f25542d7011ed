import { identityOf } from '~/domain/matching/identity';
import type { RankedMatch } from '~/domain/matching/match';
import type { Organisation } from '~/domain/organisations/organisation';
import type { OrganisationId } from '~/domain/records/ids';
import { database } from '../../core/database';
import { matchesOf } from './matches';
import { isSettled } from './verdicts';

const MOST_DOUBTS = 3;

/** Other organisations that one may be or be part of, without a verdict of the user; likeliest first. */
export async function doubtsOf(organisation: Organisation): Promise<RankedMatch<Organisation>[]> {
  const doubts: RankedMatch<Organisation>[] = [];
  for (const match of await matchesOf(identityOf(organisation))) {
    const other = match.organisation;
    if (other.id === organisation.id || other.deletedAt || (await isSettled(organisation, other))) continue;
    doubts.push(match);
    if (doubts.length === MOST_DOUBTS) break;
  }
  return doubts;
}

/** Possible duplicates of several organisations, by id; organisations without any are left out. */
export async function doubtsAmong(
  ids: readonly OrganisationId[],
): Promise<Map<OrganisationId, RankedMatch<Organisation>[]>> {
  const found = new Map<OrganisationId, RankedMatch<Organisation>[]>();
  for (const organisation of await database.organisations.bulkGet([...ids])) {
    const doubts = organisation && !organisation.deletedAt ? await doubtsOf(organisation) : [];
    if (organisation && doubts.length > 0) found.set(organisation.id, doubts);
  }
  return found;
}
