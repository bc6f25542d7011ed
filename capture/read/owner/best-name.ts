import { skeletonOf } from '~/domain/matching/skeleton';
import { isCompanyProfile, type Profile } from './profile';
import type { ScoredName } from './score-names';

/** Minimum scores of a name with a legal form, and of one in a profile. */
const WITH_FORM = 3;
const LABELLED = 5;

/** The name with the highest score; names with a legal form or a profile label come first. */
export function bestScored(
  standings: readonly ScoredName[],
  profiles: readonly Profile[],
  enough: number,
): ScoredName | undefined {
  const telling = profiles.some(isCompanyProfile);
  const formed = standings.find(
    ({ withForm, official, score }) => withForm && official && score >= WITH_FORM,
  );
  const labelled = standings.find(
    ({ mentions, score }) =>
      telling && score >= LABELLED && mentions.some(({ place }) => place === 'profile'),
  );
  if (formed || labelled) return !formed || (labelled && labelled.score > formed.score) ? labelled : formed;
  return standings.find(({ official, score }) => official && score >= enough);
}

/** The only name with a legal form on a page with a company profile, even if it occurs only in running text. */
export function onlyNameWithForm(
  standings: readonly ScoredName[],
  profiles: readonly Profile[],
): ScoredName | undefined {
  const formed = standings.filter(({ withForm }) => withForm);
  return formed.length === 1 && profiles.some(isCompanyProfile) ? formed[0] : undefined;
}

/** The name in the other script that sounds the same: ミライサテライト and Mirai Satellite. */
export function sameSounding(
  known: ScoredName | undefined,
  standings: readonly ScoredName[],
): ScoredName | undefined {
  const sounds = new Set(
    known?.mentions.map(({ name }) => skeletonOf(name)).filter(({ length }) => length >= 5),
  );
  return standings.find(
    ({ withForm, mentions }) => withForm && mentions.some(({ name }) => sounds.has(skeletonOf(name))),
  );
}

/** The Latin name in the copyright notice, beside a known Japanese one. */
export const copyrightName = (standings: readonly ScoredName[]): ScoredName | undefined =>
  standings.find(
    ({ official, score, mentions }) =>
      official && score >= 2.4 && mentions.some(({ place }) => place === 'copyright'),
  );
