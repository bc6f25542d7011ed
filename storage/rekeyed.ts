import type { KeptRow } from '~/domain/beginnings';
import { isCorporateNumber } from '~/domain/corporate-number';
import type { MissionEventId, OrganisationId } from '~/domain/ids';
import type { Organisation } from '~/domain/organisation';
import { introductionIdFor, leadIdFor, organisationIdFor, verdictIdFor } from './ids';
import type { Incoming } from './incoming';

type Organisations = ReadonlyMap<string, KeptRow>;

/** A file in which no organisation goes by the id of another of ours: two of one domain with different corporate numbers are two. */
export function rekeyed(incoming: Incoming, ours: Organisations): Incoming {
  const ids = newIds(incoming, ours);
  if (ids.size === 0) return incoming;
  const renamed = <T>(value: T): T => withIds(value, ids) as T;
  const records = new Map<keyof Incoming['records'] | string, Map<string, KeptRow>>();
  for (const [table, rows] of incoming.records)
    records.set(table, new Map([...rows.values()].map((row) => [ids.get(row.id) ?? row.id, renamed(row)])));
  return {
    ...incoming,
    records: records as Incoming['records'],
    activities: renamed(incoming.activities),
    changes: renamed(incoming.changes),
    tombstones: renamed(incoming.tombstones),
  };
}

function newIds({ records }: Incoming, ours: Organisations): Map<string, string> {
  const ids = new Map<string, string>();
  for (const theirs of (records.get('organisations') ?? new Map()).values()) {
    const id = idHere(theirs as unknown as Organisation, ours);
    if (id !== theirs.id) ids.set(theirs.id, id);
  }
  for (const [id, { organisationId, eventId }] of records.get('leads') ?? new Map<string, KeptRow>()) {
    const moved = ids.get(String(organisationId)) as OrganisationId | undefined;
    const event = eventId as MissionEventId;
    if (moved && id === leadIdFor(organisationId as OrganisationId, event))
      ids.set(id, leadIdFor(moved, event));
  }
  for (const [id, { leadId, memberId }] of records.get('introductions') ?? new Map<string, KeptRow>()) {
    const lead = ids.get(String(leadId));
    if (lead)
      ids.set(id, introductionIdFor(lead as Parameters<typeof introductionIdFor>[0], String(memberId)));
  }
  for (const [id, { one, other }] of records.get('verdicts') ?? new Map<string, KeptRow>()) {
    const [first, second] = [one, other].map(
      (each) => (ids.get(String(each)) ?? String(each)) as OrganisationId,
    );
    if (first && second && (first !== one || second !== other)) ids.set(id, verdictIdFor(first, second));
  }
  return ids;
}

/** By which id an organisation of a file goes here. */
function idHere({ id, domainKey, corporateNumber, stamp }: Organisation, ours: Organisations): string {
  if (!domainKey || !corporateNumber || !isCorporateNumber(corporateNumber)) return id;
  const first = organisationIdFor(domainKey);
  const second = organisationIdFor(`${domainKey}+${corporateNumber}`);
  if (id !== first && id !== second) return id;
  const own = ours.get(first);
  const there = own?.corporateNumber;
  if (typeof there !== 'string' || !isCorporateNumber(there)) return id;
  // The very record, whose number one of the two corrected.
  if (id === first && own?.stamp === stamp) return id;
  return there === corporateNumber ? first : second;
}

/** A value of any depth in which ids stand for others. */
function withIds(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((each) => withIds(each, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withIds(part, ids)]));
}
