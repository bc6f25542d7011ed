import type { Mission } from '../missions/mission';
import type { MissionEvent } from '../missions/mission-event';
import type { MissionEventId } from '../records/ids';
import type { SearchFacts } from './entry';
import type { PackedLeads } from './packed';

/** What operators filter leads by, of one or more leads. */
export type LeadFacts = Omit<SearchFacts, 'leadId'>;

/** Facts that are kept with the texts; event and mission are joined when they are searched. */
export interface PackedFacts extends Omit<LeadFacts, 'event' | 'rests'> {
  eventId: MissionEventId;
  /** The mission's custom fields whose values are among the texts; only where the lead has such values. */
  fields?: string;
}

/** Facts as they are packed: equal ones are the same text. */
export const packedFacts = (facts: PackedFacts): string =>
  JSON.stringify([
    facts.eventId,
    facts.stage,
    facts.owner,
    facts.priority,
    facts.tags,
    facts.members,
    [...facts.dueOn].sort(),
    ...(facts.fields === undefined ? [] : [facts.fields]),
  ]);

/** Facts of a packed text. */
export function unpackedFacts(text: string): PackedFacts {
  const [eventId, stage, owner, priority, tags, members, dueOn, fields] = JSON.parse(text);
  return { eventId, stage, owner, priority, tags, members, dueOn, ...(fields !== undefined && { fields }) };
}

/** All that is searched: the texts of all leads, newest first, and what operators ask for. */
export interface SearchIndex {
  chunks: readonly PackedLeads[];
  /** What the facts of each chunk are now; `undefined` where there is no such event. */
  facts: readonly (readonly (LeadFacts | undefined)[])[];
  /** Each kind of facts once, that of the newest lead first. */
  kinds: readonly LeadFacts[];
  members: Mission['members'];
}

/** An event, and whether it rests. */
export interface JoinedEvent {
  event: MissionEvent;
  rests: boolean;
}

/** Chunks joined with the events of their leads. */
export function searchIndex(
  chunks: readonly PackedLeads[],
  events: ReadonlyMap<string, JoinedEvent>,
  members: Mission['members'],
): SearchIndex {
  const known = new Map<string, LeadFacts | undefined>();
  const factsOf = (text: string): LeadFacts | undefined => {
    if (known.has(text)) return known.get(text);
    const { eventId, fields: _, ...facts } = unpackedFacts(text);
    const joined = events.get(eventId);
    const whole = joined && { ...facts, event: joined.event, rests: joined.rests };
    known.set(text, whole);
    return whole;
  };
  const facts = chunks.map((chunk) => chunk.facts.map(factsOf));
  return { chunks, facts, kinds: [...known.values()].filter((each) => each !== undefined), members };
}
