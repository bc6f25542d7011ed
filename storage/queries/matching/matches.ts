import type { Identity } from '~/domain/matching/identity';
import { bestMatches, MATCH_LEVELS, type RankedMatch } from '~/domain/matching/match';
import { matchKeys } from '~/domain/matching/match-keys';
import type { Organisation } from '~/domain/organisations/organisation';
import type { OrganisationId } from '~/domain/records/ids';
import { database } from '../../core/database';

/** A key shared by more organisations is a common word. */
const MOST_OF_A_KEY = 50;

/** Stored organisations an identity may match, likeliest first. A merged one is replaced by its merge target; deleted ones come after live ones of equal level. */
export async function matchesOf(identity: Identity): Promise<RankedMatch<Organisation>[]> {
  const ranked = bestMatches(identity, await withKeys(matchKeys(identity)));
  const followed = await Promise.all(
    ranked.map(async (match) => ({ ...match, organisation: await mergeTargetOf(match.organisation) })),
  );
  const seen = new Set<OrganisationId>();
  return followed
    .filter(({ organisation: { id } }) => !seen.has(id) && seen.add(id))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

async function withKeys(keys: readonly string[]): Promise<Organisation[]> {
  // One transaction for all keys: one for each would double the cost.
  const lists = await database.transaction('r', 'organisations', async () =>
    Promise.all(
      keys.map((key) => database.organisations.where('keys').equals(key).limit(MOST_OF_A_KEY).toArray()),
    ),
  );
  return [...new Map(lists.flat().map((each) => [each.id, each])).values()];
}

/** The merge target of an organisation; itself where it was not merged. */
export async function mergeTargetOf(organisation: Organisation): Promise<Organisation> {
  let at = organisation;
  const passed = new Set<string>();
  while (at.mergedInto && !passed.has(at.id)) {
    passed.add(at.id);
    const next = await database.organisations.get(at.mergedInto);
    if (!next) break;
    at = next;
  }
  return at;
}

const placeOf = ({ level, organisation }: RankedMatch<Organisation>): number =>
  2 * MATCH_LEVELS.indexOf(level) + (organisation.deletedAt ? 1 : 0);
