import type { Day } from '../dates/day';
import type { LeadId, MissionEventId } from '../records/ids';
import { START } from './fold';
import { needlesOf } from './match';
import { type AcceptedIds, acceptedIds, isAccepted, type Values } from './operator-values';
import { countOf, idAt, SECTIONS, type Section } from './packed';
import { hasConditions, type Query, type Term } from './query';
import type { LeadFacts, SearchIndex } from './search-index';
import { type Among, SectionScan } from './section-hits';

/** Leads that match a query, best first, else newest first. */
export interface Found {
  /** As many of the first ones as were asked for. */
  first: LeadId[];
  /** How many there are; `undefined` as long as that is not known. */
  count: number | undefined;
  /** All of them. */
  all: () => LeadId[];
}

interface Asked {
  query: Query;
  known: Values;
  /** The current day in a time zone. */
  todayIn: (zone: string) => Day;
  /** How many to begin with. */
  most: number;
  /** Only leads of this event. */
  eventId?: MissionEventId | undefined;
}

const NOTHING: Found = { first: [], count: 0, all: () => [] };
/** Distance of a lead that does not match. */
const OUT = 0xffff;
/** Rank of a term that does not match. */
const NO = 0xff;
// Below this share of all leads, a further term is looked for in those only.
const FEW = 1 / 8;

/** Searches the leads of one index, query by query. A step of the generator takes less than a millisecond; it yields the first hits as soon as nothing better can come, and returns all. */
export class LeadSearch {
  private readonly scan: SectionScan;
  private readonly size: number;
  /** Number of the first lead of each chunk. */
  private readonly starts: number[] = [];

  constructor(private readonly index: SearchIndex) {
    this.scan = new SectionScan(index.chunks);
    let size = 0;
    for (const chunk of index.chunks) {
      this.starts.push(size);
      size += countOf(chunk);
    }
    this.size = size;
  }

  /** An empty query finds none. */
  *found(asked: Asked): Generator<Found | undefined, Found> {
    const { query, most } = asked;
    if (!hasConditions(query)) return NOTHING;
    const far = new Uint16Array(this.size);
    let among = this.accept(asked, far);
    let name = among?.name ?? '';
    let isTold = false;
    for (const [at, term] of query.terms.entries()) {
      const ranks = new Uint8Array(this.size).fill(NO);
      const isLast = at === query.terms.length - 1;
      for (const sure of this.rank(term, ranks, far, among)) {
        const tells: boolean = isLast && !isTold && sure >= most;
        isTold ||= tells;
        yield tells ? this.foundSoFar(far, ranks, most) : undefined;
      }
      add(far, ranks);
      name += JSON.stringify(term);
      among = amongLeft(far, name) ?? among;
    }
    const order = inOrder(far);
    return {
      first: this.idsOf(order.subarray(0, most)),
      count: order.length,
      all: () => this.idsOf(order),
    };
  }

  /** Leaves out the leads that the operators do not accept. */
  private accept({ query, known, todayIn, eventId }: Asked, far: Uint16Array): Among | undefined {
    const ids = acceptedIds(query, known);
    const accepts = acceptance(ids, todayIn, eventId);
    let first = 0;
    for (const [at, chunk] of this.index.chunks.entries()) {
      const isOut = (this.index.facts[at] ?? []).map((facts) => !facts || !accepts(facts));
      if (isOut.some(Boolean))
        for (let lead = 0; lead < countOf(chunk); lead++)
          if (isOut[chunk.fact[lead] ?? 0]) far[first + lead] = OUT;
      first += countOf(chunk);
    }
    const name = Object.entries(ids).map(([operator, accepted]) => [operator, [...accepted]]);
    return amongLeft(far, JSON.stringify([eventId, name]));
  }

  /** Ranks the leads for a term, `far` being what they are from the terms before. Yields after each chunk how many leads are sure to come before all that are still to be found. */
  private *rank(
    term: Term,
    ranks: Uint8Array,
    far: Uint16Array,
    among: Among | undefined,
  ): Generator<number, void> {
    const least = leastOf(far);
    const counts: number[] = [];
    for (const section of SECTIONS) {
      // What is still to be found is at least as far as this. Of those as far the newest are found first, by one needle.
      const best = least + rankOf(section, true);
      const before = counts.slice(0, best).reduce((sum, count = 0) => sum + count, 0);
      const needles = needlesOf(term, section);
      let equal = 0;
      yield before;
      for (const needle of needles)
        for (const hits of this.scan.hits(section, needle, among)) {
          for (const hit of hits) {
            const lead = hit >> 1;
            const distance = far[lead] ?? OUT;
            if (ranks[lead] !== NO || distance === OUT) continue;
            const rank = rankOf(section, (hit & 1) === 1 || needle.startsWith(START));
            ranks[lead] = rank;
            const sum = distance + rank;
            counts[sum] = (counts[sum] ?? 0) + 1;
            if (sum === best) equal++;
          }
          yield needles.length > 1 ? before : before + equal;
        }
    }
  }

  private foundSoFar(far: Uint16Array, ranks: Uint8Array, most: number): Found {
    const soFar = far.slice();
    add(soFar, ranks);
    return { first: this.idsOf(inOrder(soFar).subarray(0, most)), count: undefined, all: () => [] };
  }

  private idsOf(leads: Uint32Array): LeadId[] {
    return Array.from(leads, (lead) => {
      const at = Math.max(
        0,
        this.starts.findLastIndex((start) => start <= lead),
      );
      const chunk = this.index.chunks[at];
      return (chunk ? idAt(chunk, lead - (this.starts[at] ?? 0)) : '') as LeadId;
    });
  }
}

// Of names each way in which they match is less certain than the one before, and a beginning better than what is within.
function rankOf(section: Section, isBeginning: boolean): number {
  if (section === 'words') return 2 * (SECTIONS.length - 1);
  // A skeleton is always that of a word's beginning, of which word is not known.
  return 2 * SECTIONS.indexOf(section) + Number(section === 'skeletons' || !isBeginning);
}

/** Whether facts are what the operators ask for; the day is asked for once a zone. */
function acceptance(
  ids: AcceptedIds,
  todayIn: (zone: string) => Day,
  eventId: MissionEventId | undefined,
): (facts: LeadFacts) => boolean {
  const days = new Map<string, Day>();
  const dayIn = (zone: string): Day => {
    const day = days.get(zone) ?? todayIn(zone);
    days.set(zone, day);
    return day;
  };
  return (facts) =>
    (eventId === undefined || facts.event.id === eventId) && isAccepted(facts, ids, dayIn(facts.event.zone));
}

/** The leads left, where they are few. */
function amongLeft(far: Uint16Array, name: string): Among | undefined {
  let count = 0;
  for (const each of far) if (each !== OUT) count++;
  if (count > far.length * FEW) return undefined;
  const leads = new Uint32Array(count);
  let at = 0;
  for (let lead = 0; lead < far.length; lead++) if (far[lead] !== OUT) leads[at++] = lead;
  return { name, leads };
}

/** Adds the ranks of a term to the distances. */
function add(far: Uint16Array, ranks: Uint8Array): void {
  for (let lead = 0; lead < far.length; lead++) {
    const before = far[lead] ?? OUT;
    const rank = ranks[lead] ?? NO;
    if (before !== OUT) far[lead] = rank === NO ? OUT : before + rank;
  }
}

function leastOf(far: Uint16Array): number {
  let least = OUT;
  for (const each of far) if (each < least) least = each;
  return least;
}

/** The leads that match, the least far first, else in their order. */
function inOrder(far: Uint16Array): Uint32Array {
  const counts: number[] = [];
  for (const each of far) if (each !== OUT) counts[each] = (counts[each] ?? 0) + 1;
  let sum = 0;
  const next: number[] = [];
  for (let distance = 0; distance < counts.length; distance++) {
    next[distance] = sum;
    sum += counts[distance] ?? 0;
  }
  const order = new Uint32Array(sum);
  for (let lead = 0; lead < far.length; lead++) {
    const distance = far[lead] ?? OUT;
    if (distance === OUT) continue;
    const at = next[distance] ?? 0;
    order[at] = lead;
    next[distance] = at + 1;
  }
  return order;
}
