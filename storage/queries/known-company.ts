import { isCertainMatch } from '~/domain/matching/certain-match';
import type { Identity } from '~/domain/matching/identity';
import type { RankedMatch } from '~/domain/matching/match';
import type { Organisation } from '~/domain/organisations/organisation';
import type { OrganisationId } from '~/domain/records/ids';
import { database } from '../core/database';
import { cardsOf, type LeadSummary } from './lead-cards';
import { matchesOf, mergeTargetOf } from './matching/matches';
import { isSettled } from './matching/verdicts';

/** A stored organisation, perhaps deleted, with its leads. */
export interface KnownCompany {
  organisation: Organisation;
  leads: LeadSummary[];
}

/** What is stored about the company of a page or form. */
export interface Recognition {
  /** The organisation it certainly is. */
  known?: KnownCompany;
  /** Others it may be or be part of, without a verdict of the user; the likeliest first. */
  doubts: RankedMatch<Organisation>[];
}

const MOST_DOUBTS = 3;

/** The stored organisation an identity matches, and those it may match. */
export async function recognition(identity: Identity): Promise<Recognition> {
  const matches = await matchesOf(identity);
  const [first] = matches;
  const known = first && isCertainMatch(first) ? first.organisation : undefined;
  const doubts = await unsettled(
    matches.filter((match) => match.organisation !== known && !match.organisation.deletedAt),
    known,
  );
  return { ...(known && { known: await withLeads(known) }), doubts };
}

/** A stored organisation with its leads, `undefined` where it is gone; of a merged one its merge target. */
export async function savedCompany(id: OrganisationId): Promise<KnownCompany | undefined> {
  const organisation = await database.organisations.get(id);
  return organisation && withLeads(await mergeTargetOf(organisation));
}

async function withLeads(organisation: Organisation): Promise<KnownCompany> {
  const leads = await database.leads.where({ organisationId: organisation.id }).toArray();
  return { organisation, leads: await cardsOf(leads.filter((lead) => !lead.deletedAt)) };
}

async function unsettled(
  matches: RankedMatch<Organisation>[],
  known: Organisation | undefined,
): Promise<RankedMatch<Organisation>[]> {
  const first = matches.slice(0, MOST_DOUBTS);
  const settled = await Promise.all(first.map(({ organisation }) => known && isSettled(known, organisation)));
  return first.filter((_, at) => !settled[at]);
}
