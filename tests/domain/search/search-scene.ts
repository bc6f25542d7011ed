import type { Day } from '~/domain/dates/day';
import type { MissionEvent } from '~/domain/missions/mission-event';
import type { LeadId, MissionEventId } from '~/domain/records/ids';
import { type SearchEntry, type SearchFacts, type SearchPart, searchEntry } from '~/domain/search/entry';
import { leadsFound } from '~/domain/search/match';
import type { Values } from '~/domain/search/operator-values';
import { queryOf } from '~/domain/search/query';

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
/** Ids of the leads found, in order. */
export const found = (entries: readonly SearchEntry[], typed: string) =>
  leadsFound(entries, queryOf(typed), VALUES, () => TODAY).map(({ leadId }) => leadId);
/** Whether a company of that name is found. */
export const isFound = (name: string, typed: string) => found([lead('it', named(name))], typed).length === 1;
