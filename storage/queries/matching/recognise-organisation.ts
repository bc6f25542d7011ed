import type { NewLead } from '~/domain/leads/new-lead';
import { isCertainMatch } from '~/domain/matching/certain-match';
import { identityOf } from '~/domain/matching/identity';
import type { Organisation } from '~/domain/organisations/organisation';
import { Problem } from '~/domain/problem';
import { database } from '../../core/database';
import { matchesOf, mergeTargetOf } from './matches';

/** The stored organisation of a new lead, by the user's answer or by the matcher; answers rule others out. @throws Problem 'perhaps-known' naming one the user has not been asked about, 'organisation-gone' */
export async function recogniseOrganisation(
  { fields, answers = [] }: NewLead,
  domainKey: string | undefined,
): Promise<Organisation | undefined> {
  const same = answers.find(({ is }) => is === 'same');
  if (same) {
    const stored = await database.organisations.get(same.id);
    if (!stored) throw new Problem('organisation-gone', same.id);
    return mergeTargetOf(stored);
  }
  const asked = new Set(answers.map(({ id }) => id));
  const matches = (await matchesOf(identityOf({ ...fields, domainKey }))).filter(
    ({ organisation }) => !asked.has(organisation.id),
  );
  const [first] = matches;
  if (first && isCertainMatch(first)) return first.organisation;
  const doubtful = matches.find(({ level, organisation }) => level === 'probable' && !organisation.deletedAt);
  if (doubtful) throw new Problem('perhaps-known', doubtful.organisation.id);
  return undefined;
}
