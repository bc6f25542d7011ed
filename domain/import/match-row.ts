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

/** A key shared by more organisations is too common to identify one. */
const MOST_OF_A_KEY = 50;
const MOST_DOUBTS = 3;

/** The user's answer for a row that may be a stored organisation: its id, or `new`. */
export type RowAnswer = OrganisationId | 'new';

/** The target of a row: a stored lead, a stored organisation, several candidates to ask about, or none. */
export type RowMatch =
  | { is: 'lead'; lead: Lead; organisation: Organisation; byId: boolean }
  | { is: 'organisation'; organisation: Organisation }
  | { is: 'doubt'; doubts: RankedMatch<Organisation>[] }
  | { is: 'trashed' }
  | { is: 'new'; apartFrom: OrganisationId[] };

/** The target of a row: by lead id, else by the organisation matcher (docs/domain-rules.md 3.4, 6.5); uncertain matches by the user's answer. */
export function matchRow(
  row: ImportedRow,
  event: MissionEvent,
  existing: ExistingRecords,
  answer: RowAnswer | undefined,
): RowMatch {
  const named = row.id && existing.leads.get(row.id);
  if (named) {
    const organisation = existing.organisations.get(named.organisationId);
    if (named.deletedAt || !organisation || organisation.deletedAt) return { is: 'trashed' };
    return { is: 'lead', lead: named, organisation, byId: true };
  }
  const matches = matchesOf(row, existing);
  const [first] = matches;
  const answered = answer && answer !== 'new' ? existing.organisations.get(answer) : undefined;
  const chosen = answered && mergeTarget(answered, existing);
  const sure =
    first && isCertainMatch(first)
      ? first.organisation
      : matches
          .map(({ organisation }) => organisation)
          .find((each) => hasOnlyKnownNames(row, each, event, existing));
  const known = chosen && !chosen.deletedAt ? chosen : answer === 'new' ? undefined : sure;
  if (known) {
    const lead = existing.leadsOf.get(known.id)?.find(({ eventId }) => eventId === event.id);
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

/** Stored organisations a row may refer to, most likely first. A merged one is replaced by its merge target; one in the trash ranks after its equals. */
function matchesOf({ identity }: ImportedRow, existing: ExistingRecords): RankedMatch<Organisation>[] {
  const candidates = new Set<Organisation>();
  for (const key of matchKeys(identity))
    for (const each of (existing.byKey.get(key) ?? []).slice(0, MOST_OF_A_KEY)) candidates.add(each);
  if (candidates.size === 0) return [];
  const seen = new Set<string>();
  return bestMatches(identity, [...candidates])
    .map((match) => ({ ...match, organisation: mergeTarget(match.organisation, existing) }))
    .filter(({ organisation: { id } }) => !seen.has(id) && seen.add(id))
    .sort(
      (one, other) =>
        Number(Boolean(one.organisation.deletedAt)) - Number(Boolean(other.organisation.deletedAt)) ||
        other.points - one.points,
    );
}

function mergeTarget(organisation: Organisation, existing: ExistingRecords): Organisation {
  const passed = new Set<string>();
  let at = organisation;
  while (at.mergedInto && !passed.has(at.id)) {
    passed.add(at.id);
    at = existing.organisations.get(at.mergedInto) ?? at;
  }
  return at;
}

/** Whether a row has exactly the names of an organisation of the event and nothing that contradicts it, as when a file is imported twice. */
function hasOnlyKnownNames(
  { identity }: ImportedRow,
  organisation: Organisation,
  event: MissionEvent,
  existing: ExistingRecords,
): boolean {
  const kept = identityOf(organisation);
  const agrees = (one: string | undefined, other: string | undefined) => !one || !other || one === other;
  return (
    identity.names.length > 0 &&
    identity.names.every((name) => kept.names.includes(name)) &&
    agrees(identity.corporateNumber, kept.corporateNumber) &&
    agrees(identity.domain, kept.domain) &&
    agrees(identity.phones[0], kept.phones[0]) &&
    existing.leadsOf.get(organisation.id)?.some(({ eventId }) => eventId === event.id) === true
  );
}
