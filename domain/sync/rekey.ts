import type { LeadId, MissionEventId, OrganisationId } from '../records/ids';
import { winnerOf } from '../records/last-write-wins';
import { introductionIdFor, leadIdFor, organisationIdAt, verdictIdFor } from '../schema/derived-ids';
import { isCorporateNumber } from '../values/corporate-number';
import { beginningsOf, type RecordRow } from './beginnings';
import type { Replica } from './replica';

/** New ids by old id. */
export type NewIds = ReadonlyMap<string, string>;

/** New ids in both replicas: on one website the company captured first has the website's id, and companies with different corporate numbers are separate. */
export function newIds(ours: Replica, theirs: Replica): { ours: NewIds; theirs: NewIds } {
  const sides = [ours, theirs].map(derivedFirmsOf) as [Firm[], Firm[]];
  shareNumbers(...sides);
  const places = idsByWebsite(sides.flat());
  return { ours: idsIn(ours, sides[0], places), theirs: idsIn(theirs, sides[1], places) };
}

interface Firm {
  id: string;
  domainKey: string;
  number: string;
  /** Stamps of each independent creation. */
  began: string[];
  row: RecordRow;
}

/** Organisations whose id is derived from their website. */
function derivedFirmsOf(replica: Replica): Firm[] {
  const firms: Firm[] = [];
  for (const row of replica.get('organisations')?.values() ?? []) {
    const { id, domainKey, corporateNumber: number } = row as Partial<Firm> & { corporateNumber?: string };
    if (!id || !domainKey || !number || !isCorporateNumber(number)) continue;
    if (id === organisationIdAt(domainKey) || id === organisationIdAt(domainKey, number))
      firms.push({ id, domainKey, number, began: beginningsOf(row).map(({ stamp }) => stamp), row });
  }
  return firms;
}

/** A record whose corporate number was corrected on one device is still one company. */
function shareNumbers(ours: Firm[], theirs: Firm[]): void {
  const byId = new Map(ours.map((each) => [each.id, each]));
  for (const their of theirs) {
    const own = byId.get(their.id);
    if (!own?.began.some((stamp) => their.began.includes(stamp))) continue;
    const { corporateNumber } = winnerOf(own.row, their.row, 'corporateNumber');
    own.number = their.number = String(corporateNumber);
  }
}

/** New id of each company on a website with several, by website and number; the one captured first has the website's id. */
function idsByWebsite(firms: readonly Firm[]): Map<string, string> {
  const sites = new Map<string, Map<string, string>>();
  for (const { domainKey, number, began } of firms) {
    const numbers = sites.get(domainKey) ?? new Map<string, string>();
    const first = [...began, ...(numbers.has(number) ? [numbers.get(number) ?? ''] : [])].sort()[0] ?? '';
    sites.set(domainKey, numbers.set(number, first));
  }
  const places = new Map<string, string>();
  for (const [domainKey, numbers] of sites) {
    if (numbers.size < 2) continue;
    const inOrder = [...numbers].sort(([a, since], [b, then]) => (`${since}${a}` < `${then}${b}` ? -1 : 1));
    for (const [at, [number]] of inOrder.entries())
      places.set(`${domainKey} ${number}`, organisationIdAt(domainKey, at === 0 ? undefined : number));
  }
  return places;
}

/** New ids in one replica: of its organisations and of records with ids derived from theirs. */
function idsIn(replica: Replica, firms: readonly Firm[], places: ReadonlyMap<string, string>): NewIds {
  const ids = new Map<string, string>();
  const taken = new Set(replica.get('organisations')?.keys());
  for (const { id } of firms) taken.delete(id);
  for (const { id, domainKey, number } of firms) {
    const place = places.get(`${domainKey} ${number}`) ?? id;
    // If the replica already has two records of one company, nothing is re-keyed; the user is asked.
    if (taken.has(place)) return new Map();
    taken.add(place);
    if (place !== id) ids.set(id, place);
  }
  if (ids.size === 0) return ids;
  const moved = <Id extends string>(id: unknown) => (ids.get(String(id)) ?? String(id)) as Id;
  const setIfNew = (id: string, was: string, is: string): void => {
    if (id === was && was !== is) ids.set(id, is);
  };
  for (const [id, { organisationId, eventId }] of replica.get('leads') ?? []) {
    const event = eventId as MissionEventId;
    setIfNew(id, leadIdFor(organisationId as OrganisationId, event), leadIdFor(moved(organisationId), event));
  }
  for (const [id, { leadId, memberId }] of replica.get('introductions') ?? [])
    setIfNew(
      id,
      introductionIdFor(leadId as LeadId, String(memberId)),
      introductionIdFor(moved(leadId), String(memberId)),
    );
  for (const [id, { one, other }] of replica.get('verdicts') ?? [])
    setIfNew(
      id,
      verdictIdFor(one as OrganisationId, other as OrganisationId),
      verdictIdFor(moved(one), moved(other)),
    );
  return ids;
}

/** The records with new ids, references included. */
export const rekeyed = (replica: Replica, ids: NewIds): Replica =>
  ids.size === 0
    ? replica
    : new Map(
        [...replica].map(([table, rows]) => [
          table,
          new Map([...rows].map(([id, row]) => [ids.get(id) ?? id, withIds(row, ids)])),
        ]),
      );

/** A value with its ids replaced at any depth. */
export function withIds<T>(value: T, ids: NewIds): T {
  if (typeof value === 'string') return (ids.get(value) ?? value) as T;
  if (Array.isArray(value)) return value.map((each) => withIds(each, ids)) as T;
  if (typeof value !== 'object' || value === null || ids.size === 0) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withIds(part, ids)])) as T;
}
