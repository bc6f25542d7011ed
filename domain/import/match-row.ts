import type { Lead } from '../leads/lead';
import { isCertainMatch } from '../matching/certain-match';
import { identityOf } from '../matching/identity';
import { bestMatches, type RankedMatch } from '../matching/match';
import { matchKeys } from '../matching/match-keys';
import type { MissionEvent } from '../missions/mission-event';
import type { Organisation } from '../organisations/organisation';
import type { OrganisationId } from '../records/ids';
import type { ExistingRecords } from './existing-records';
import type { ImportedRow } from './row';

/** A key shared by more is a word, not a name. */
const MOST_OF_A_KEY = 50;
const MOST_DOUBTS = 3;

/** What the user said of a row that may be a kept organisation: which one, or none. */
export type RowAnswer = OrganisationId | 'new';

/** Where a row belongs: a kept lead, a kept organisation, one of several to be asked about, or nothing kept. */
export type RowMatch =
  | { is: 'lead'; lead: Lead; organisation: Organisation; byId: boolean }
  | { is: 'organisation'; organisation: Organisation }
  | { is: 'doubt'; doubts: RankedMatch<Organisation>[] }
  | { is: 'trashed' }
  | { is: 'new'; apartFrom: OrganisationId[] };

/** Where a row belongs: by its lead's id, else by the one matcher (domain rules 3.4, 6.5); where that only suspects, by the user's answer. */
export function matchRow(
  row: ImportedRow,
  event: MissionEvent,
  ground: ExistingRecords,
  answer: RowAnswer | undefined,
): RowMatch {
  const named = row.id && ground.leads.get(row.id);
  if (named) {
    const organisation = ground.organisations.get(named.organisationId);
    if (named.deletedAt || !organisation || organisation.deletedAt) return { is: 'trashed' };
    return { is: 'lead', lead: named, organisation, byId: true };
  }
  const matches = matchesOf(row, ground);
  const [first] = matches;
  const said = answer && answer !== 'new' ? ground.organisations.get(answer) : undefined;
  const chosen = said && mergeTarget(said, ground);
  const sure =
    first && isCertainMatch(first)
      ? first.organisation
      : matches.map(({ organisation }) => organisation).find((each) => saysNoMore(row, each, event, ground));
  const known = chosen && !chosen.deletedAt ? chosen : answer === 'new' ? undefined : sure;
  if (known) {
    const lead = ground.leadsOf.get(known.id)?.find(({ eventId }) => eventId === event.id);
    return lead
      ? { is: 'lead', lead, organisation: known, byId: false }
      : { is: 'organisation', organisation: known };
  }
  const doubts = matches
    .filter(
      ({ level, organisation }) =>
        (level === 'same' || level === 'probable' || level === 'possible') && !organisation.deletedAt,
    )
    .slice(0, MOST_DOUBTS);
  if (doubts.length > 0 && answer !== 'new') return { is: 'doubt', doubts };
  return { is: 'new', apartFrom: doubts.map(({ organisation }) => organisation.id) };
}

/** The kept organisations a row may be, the likeliest first; one that was merged stands for what it went into, one in the trash comes after its equals. */
function matchesOf({ identity }: ImportedRow, ground: ExistingRecords): RankedMatch<Organisation>[] {
  const candidates = new Set<Organisation>();
  for (const key of matchKeys(identity))
    for (const each of (ground.byKey.get(key) ?? []).slice(0, MOST_OF_A_KEY)) candidates.add(each);
  if (candidates.size === 0) return [];
  const seen = new Set<string>();
  return bestMatches(identity, [...candidates])
    .map((match) => ({ ...match, organisation: mergeTarget(match.organisation, ground) }))
    .filter(({ organisation: { id } }) => !seen.has(id) && seen.add(id))
    .sort(
      (one, other) =>
        Number(Boolean(one.organisation.deletedAt)) - Number(Boolean(other.organisation.deletedAt)) ||
        other.points - one.points,
    );
}

function mergeTarget(organisation: Organisation, ground: ExistingRecords): Organisation {
  const passed = new Set<string>();
  let at = organisation;
  while (at.mergedInto && !passed.has(at.id)) {
    passed.add(at.id);
    at = ground.organisations.get(at.mergedInto) ?? at;
  }
  return at;
}

/** Whether a row names an organisation of the event by the very names it is kept under, and nothing speaks against it: the same file once more. */
function saysNoMore(
  { identity }: ImportedRow,
  organisation: Organisation,
  event: MissionEvent,
  ground: ExistingRecords,
): boolean {
  const kept = identityOf(organisation);
  const agrees = (one: string | undefined, other: string | undefined) => !one || !other || one === other;
  return (
    identity.names.length > 0 &&
    identity.names.every((name) => kept.names.includes(name)) &&
    agrees(identity.corporateNumber, kept.corporateNumber) &&
    agrees(identity.domain, kept.domain) &&
    agrees(identity.phones[0], kept.phones[0]) &&
    ground.leadsOf.get(organisation.id)?.some(({ eventId }) => eventId === event.id) === true
  );
}
