import type { Day } from '~/domain/dates/day';
import type { MissionEvent } from '~/domain/missions/mission-event';
import type { LeadId, MissionEventId } from '~/domain/records/ids';
import { type SearchEntry, type SearchFacts, type SearchPart, searchEntry } from '~/domain/search/entry';
import { type Found, LeadSearch } from '~/domain/search/leads-found';
import type { Values } from '~/domain/search/operator-values';
import { type PackedLead, packed, sectionsOf } from '~/domain/search/packed';
import { queryOf } from '~/domain/search/query';
import { packedFacts, type SearchIndex, searchIndex } from '~/domain/search/search-index';

// Thursday.
export const TODAY = '2026-11-19' as Day;
const EXPO = {
  id: 'expo' as MissionEventId,
  name: 'Expo 2025 Osaka',
  zone: 'Asia/Tokyo',
  stages: [{ id: 'captured' }, { id: 'own', name: 'Da richiamare' }],
} as MissionEvent;
export const FAIR = { ...EXPO, id: 'fair' as MissionEventId, name: 'Expo 2025' } as MissionEvent;
/** Values of the operators in these tests. */
export const VALUES: Values = {
  event: [EXPO, FAIR].map(({ id, name }) => ({ id, label: name })),
  stage: [
    { id: 'captured', label: 'Acquisito' },
    { id: 'Da richiamare', label: 'Da richiamare' },
  ],
  due: ['overdue', 'today', 'week', 'none'].map((id) => ({ id, label: `(${id})`, typed: id })),
  member: [{ id: 'm1', label: 'MEEO' }],
  owner: [{ id: 'AB', label: 'AB' }],
  tag: [{ id: 'antenne', label: 'Antenne' }],
  priority: [{ id: 'A', label: 'A · alta', typed: 'A' }],
};

/** Search entry of a test lead. */
export const lead = (leadId: string, parts: SearchPart[], facts: Partial<SearchFacts> = {}) =>
  searchEntry(
    {
      leadId: leadId as LeadId,
      event: EXPO,
      stage: 'captured',
      owner: '',
      priority: '',
      tags: [],
      members: [],
      dueOn: [],
      rests: false,
      ...facts,
    },
    parts,
  );
/** Names as parts of a lead. */
export const named = (...names: string[]) => names.map((text): SearchPart => ({ kind: 'name', text }));
/** In these tests one event both rests and does not. */
const eventKey = ({ event, rests }: SearchFacts) => `${event.id} ${rests}` as MissionEventId;

/** An entry as it is packed; the later ones are the older ones. */
export const packedLead = (entry: SearchEntry, at: number): PackedLead => ({
  ids: entry.leadId,
  at: -at,
  facts: packedFacts({ ...entry, eventId: eventKey(entry) }),
  ...sectionsOf(entry),
});
/** Entries as an index, in their order. */
export function indexOf(entries: readonly SearchEntry[]): SearchIndex {
  let id = 0;
  const chunks = [...packed(entries.map(packedLead), () => String(id++))];
  return joined(chunks, entries);
}
/** Chunks with the events of these entries. */
export const joined = (chunks: SearchIndex['chunks'], entries: readonly SearchEntry[]): SearchIndex =>
  searchIndex(chunks, new Map(entries.map((entry) => [eventKey(entry), entry])), []);
/** What a search comes to, and what it told before. */
export function outcomeOf(search: Generator<Found | undefined, Found>): { told: Found[]; found: Found } {
  const told: Found[] = [];
  for (;;) {
    const { done, value } = search.next();
    if (done) return { told, found: value };
    if (value) told.push(value);
  }
}
/** Ids of the leads found, in order. */
export const found = (entries: readonly SearchEntry[], typed: string) =>
  outcomeOf(
    new LeadSearch(indexOf(entries)).found({
      query: queryOf(typed),
      known: VALUES,
      todayIn: () => TODAY,
      most: 50,
    }),
  ).found.all();
/** Whether a company of that name is found. */
export const isFound = (name: string, typed: string) => found([lead('it', named(name))], typed).length === 1;
