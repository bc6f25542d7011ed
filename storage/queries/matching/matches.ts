import type { Identity } from '~/domain/matching/identity';
import { bestMatches, MATCH_LEVELS, type RankedMatch } from '~/domain/matching/match';
import { matchKeys } from '~/domain/matching/match-keys';
import type { Organisation } from '~/domain/organisations/organisation';
import type { OrganisationId } from '~/domain/records/ids';
import { database } from '../../core/database';

/** A key shared by more is a word, not a name. */
const MOST_OF_A_KEY = 50;

/** The kept organisations that may be the one looked for, the likeliest first; one that was merged stands for what it went into, one in the trash comes after its equals. */
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
  // One transaction for all keys: each of its own would cost as much again.
  const lists = await database.transaction('r', 'organisations', async () =>
    Promise.all(
      keys.map((key) => database.organisations.where('keys').equals(key).limit(MOST_OF_A_KEY).toArray()),
    ),
  );
  return [...new Map(lists.flat().map((each) => [each.id, each])).values()];
}

/** What an organisation went into by merging, itself where it did not. */
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
