import { START } from './fold';
import { countOf, type PackedLeads, type Section, textAt } from './packed';

/** Leads whose text of a section has a needle, in their order: twice the number of the lead, one more where a name begins with the needle. */
export type Hits = Uint32Array;

// Below this share of the leads of a chunk, looking at each is faster than scanning the chunk.
const FEW = 1 / 8;
/** Results kept for a section: those of the terms that are being typed. */
const MOST_KEPT = 4;

interface Kept {
  needle: string;
  /** Names the leads it was looked for among; empty for all. */
  among: string;
  hits: Hits;
}

/** Leads to look among; `name` is the same for the same ones. */
export interface Among {
  name: string;
  leads: Uint32Array;
}

/** Sections in which the beginning of a name counts more. */
const isOfNames = (section: Section): boolean => section === 'written' || section === 'sound';

/** Finds needles in the sections of chunks. A needle that extends an earlier one is looked for among the hits of that only. Of leads that are not to be looked among some may be found too. */
export class SectionScan {
  private readonly kept = new Map<Section, Kept[]>();

  constructor(private readonly chunks: readonly PackedLeads[]) {}

  /** Yields the hits a chunk at a time. */
  *hits(section: Section, needle: string, among?: Among): Generator<Hits, void> {
    const kept = this.kept.get(section) ?? [];
    const usable = kept.filter((each) => each.among === '' || each.among === among?.name);
    const same = usable.find((each) => each.needle === needle);
    if (same) {
      this.kept.set(section, [same, ...kept.filter((each) => each !== same)]);
      return yield same.hits;
    }
    const [least] = usable
      .filter((each) => needle.includes(each.needle))
      .sort((one, other) => one.hits.length - other.hits.length);
    const candidates = candidatesOf(least?.hits, among?.leads);
    const parts: Hits[] = [];
    for (const part of this.scanned(section, needle, candidates)) {
      parts.push(part);
      yield part;
    }
    const scan = { needle, among: among?.name ?? '', hits: joinedHits(parts) };
    this.kept.set(section, [scan, ...kept].slice(0, MOST_KEPT));
  }

  private *scanned(
    section: Section,
    needle: string,
    candidates: Uint32Array | undefined,
  ): Generator<Hits, void> {
    let first = 0;
    let next = 0;
    for (const chunk of this.chunks) {
      const count = countOf(chunk);
      const from = next;
      if (candidates) while ((candidates[next] ?? Number.POSITIVE_INFINITY) < first + count) next++;
      if (!candidates || next - from > count * FEW) yield scannedChunk(chunk, section, needle, first);
      else if (next > from)
        yield lookedUp(chunk, { section, needle, first, leads: candidates.subarray(from, next) });
      first += count;
    }
  }
}

/** The fewer ones of the leads of earlier hits and of those to look among. */
function candidatesOf(hits: Hits | undefined, among: Uint32Array | undefined): Uint32Array | undefined {
  if (!hits || (among && among.length <= hits.length)) return among;
  const leads = new Uint32Array(hits.length);
  for (let at = 0; at < leads.length; at++) leads[at] = (hits[at] ?? 0) >> 1;
  return leads;
}

function scannedChunk(chunk: PackedLeads, section: Section, needle: string, first: number): Hits {
  const text = chunk.texts[section];
  const ends = chunk.ends[section];
  const hasBeginnings = isOfNames(section);
  const found: number[] = [];
  let lead = 0;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, ends[lead++])) {
    lead = leadAt(ends, at, lead);
    found.push((first + lead) * 2 + Number(hasBeginnings && isStart(text, ends[lead] ?? 0, needle, at)));
  }
  return new Uint32Array(found);
}

/** The lead whose text a position is in, not before another lead. */
function leadAt(ends: Uint32Array, at: number, from: number): number {
  let step = 1;
  let low = from;
  while (low + step < ends.length && (ends[low + step] ?? 0) < at) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, ends.length - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a name begins with the needle, of which the first place in the lead's text is known. */
function isStart(text: string, end: number, needle: string, at: number): boolean {
  if (text[at - 1] === START) return true;
  // Not by the place of the next one, which may be far behind.
  return text.slice(at, end).includes(START + needle);
}

interface Lookup {
  section: Section;
  needle: string;
  first: number;
  leads: Uint32Array;
}

function lookedUp(chunk: PackedLeads, { section, needle, first, leads }: Lookup): Hits {
  const found: number[] = [];
  for (const lead of leads) {
    const text = textAt(chunk, section, lead - first);
    if (text.includes(needle))
      found.push(lead * 2 + Number(isOfNames(section) && text.includes(START + needle)));
  }
  return new Uint32Array(found);
}

function joinedHits(parts: readonly Hits[]): Hits {
  const all = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
