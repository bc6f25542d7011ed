import type { SearchEntry } from './entry';

// Many leads in few long texts: these are read at once, and scanned without an object for each lead.

/** What a lead is searched in, in the order of certainty: the three keys of its names, then all other texts. */
export const SECTIONS = ['written', 'sound', 'skeletons', 'words'] as const;
export type Section = (typeof SECTIONS)[number];
/** Texts of which each lead has one; `ids` is its own id and, after blanks, those of leads merged into it. */
const COLUMNS = ['ids', ...SECTIONS] as const;
type Column = (typeof COLUMNS)[number];

/** Ends the text of a lead in a column. No needle contains it, so that none is found across two leads. */
const END = '\0';
/** Leads of a chunk once it is full; one twice as long is divided. */
export const CHUNK_SIZE = 2_000;

/** A lead ready to be packed. */
export interface PackedLead extends Record<Column, string> {
  /** Milliseconds since 1970. Leads are in the order of it, newest first, then of their ids. */
  at: number;
  /** JSON of what operators filter by (`packedFacts`). */
  facts: string;
}

/** Up to some thousand leads, newest first. Never changed: one with other leads is another chunk. */
export interface PackedLeads {
  id: string;
  texts: Readonly<Record<Column, string>>;
  /** Where the text of each lead ends. */
  ends: Readonly<Record<Column, Uint32Array>>;
  at: Float64Array;
  /** Each kind of facts once, and which of them each lead has. */
  facts: readonly string[];
  fact: Uint16Array;
}

/** The texts of an entry by section. */
export const sectionsOf = ({ names, words }: Pick<SearchEntry, 'names' | 'words'>): Record<Section, string> =>
  ({ ...names, words }) as const;

/** Number of leads in a chunk. */
export const countOf = ({ at }: PackedLeads): number => at.length;

/** Where the text of a lead begins. */
const startOf = (ends: Uint32Array, lead: number): number => (lead === 0 ? 0 : (ends[lead - 1] ?? 0) + 1);

/** The text of a lead in a column. */
export function textAt({ texts, ends }: PackedLeads, column: Column, lead: number): string {
  return texts[column].slice(startOf(ends[column], lead), ends[column][lead]);
}

/** The id of a lead. */
export function idAt(chunk: PackedLeads, lead: number): string {
  const ids = textAt(chunk, 'ids', lead);
  const blank = ids.indexOf(' ');
  return blank < 0 ? ids : ids.slice(0, blank);
}

/** Positions of the leads with one of the ids, as their own or merged into them, by chunk. */
export function positionsOf(
  chunks: readonly PackedLeads[],
  ids: ReadonlySet<string>,
): Map<PackedLeads, Set<number>> {
  const found = new Map<PackedLeads, Set<number>>();
  if (ids.size === 0) return found;
  for (const chunk of chunks) {
    const positions = new Set<number>();
    for (const [at, line] of chunk.texts.ids.split(END).entries())
      if (ids.has(line) || (line.includes(' ') && line.split(' ').some((id) => ids.has(id))))
        positions.add(at);
    if (positions.size > 0) found.set(chunk, positions);
  }
  return found;
}

/** Leads in the order of chunks. */
export const byAge = (one: Placed, other: Placed): number =>
  other.at - one.at || (one.ids < other.ids ? -1 : Number(one.ids !== other.ids));
type Placed = Pick<PackedLead, 'at' | 'ids'>;

const placeOf = (chunk: PackedLeads, lead: number): Placed => ({
  at: chunk.at[lead] ?? 0,
  ids: textAt(chunk, 'ids', lead),
});

/** Chunks in the order of their leads. */
export const inOrder = (chunks: readonly PackedLeads[]): PackedLeads[] =>
  [...chunks].sort((one, other) => byAge(placeOf(one, 0), placeOf(other, 0)));

/** Leads, in any order, as chunks; `drawId` gives each its id. */
export function packed(leads: readonly PackedLead[], drawId: () => string): PackedLeads[] {
  const sorted = [...leads].sort(byAge);
  const chunks: PackedLeads[] = [];
  for (let from = 0; from < sorted.length; from += CHUNK_SIZE)
    chunks.push(joined(sorted.slice(from, from + CHUNK_SIZE), drawId()));
  return chunks;
}

/** Chunks without the leads at some positions and with others; those that stay as they were are the same. */
export function repacked(
  chunks: readonly PackedLeads[],
  gone: ReadonlyMap<PackedLeads, ReadonlySet<number>>,
  added: readonly PackedLead[],
  drawId: () => string,
): PackedLeads[] {
  if (chunks.length === 0) return packed(added, drawId);
  const coming = [...added].sort(byAge);
  let next = 0;
  return chunks.flatMap((chunk, at) => {
    const last = placeOf(chunk, countOf(chunk) - 1);
    const from = next;
    const isLast = at === chunks.length - 1;
    for (let lead = coming[next]; lead && (isLast || byAge(lead, last) < 0); lead = coming[next]) next++;
    const without = gone.get(chunk);
    if (next === from && !without) return [chunk];
    const parts = merged(chunk, without ?? new Set(), coming.slice(from, next));
    const half = Math.ceil(parts.length / Math.ceil(parts.length / (2 * CHUNK_SIZE)));
    const divided: PackedLeads[] = [];
    for (let part = 0; part < parts.length; part += half)
      divided.push(joined(parts.slice(part, part + half), drawId()));
    return divided;
  });
}

/** A lead of a chunk. */
interface Kept {
  chunk: PackedLeads;
  lead: number;
}
const isKept = (part: PackedLead | Kept): part is Kept => 'chunk' in part;

function merged(
  chunk: PackedLeads,
  gone: ReadonlySet<number>,
  added: readonly PackedLead[],
): (PackedLead | Kept)[] {
  const parts: (PackedLead | Kept)[] = [];
  let next = 0;
  for (let lead = 0; lead < countOf(chunk); lead++) {
    if (gone.has(lead)) continue;
    for (let one = added[next]; one && byAge(one, placeOf(chunk, lead)) < 0; one = added[++next])
      parts.push(one);
    parts.push({ chunk, lead });
  }
  return [...parts, ...added.slice(next)];
}

function joined(leads: readonly (PackedLead | Kept)[], id: string): PackedLeads {
  const codes = new Map<string, number>();
  const fact = new Uint16Array(leads.length);
  const at = new Float64Array(leads.length);
  for (const [place, lead] of leads.entries()) {
    const facts = isKept(lead) ? (lead.chunk.facts[lead.chunk.fact[lead.lead] ?? 0] ?? '') : lead.facts;
    const code = codes.get(facts) ?? codes.size;
    codes.set(facts, code);
    fact[place] = code;
    at[place] = isKept(lead) ? (lead.chunk.at[lead.lead] ?? 0) : lead.at;
  }
  const columns = COLUMNS.map((column) => [column, joinedColumn(leads, column)] as const);
  return {
    id,
    texts: Object.fromEntries(columns.map(([column, { text }]) => [column, text])) as PackedLeads['texts'],
    ends: Object.fromEntries(columns.map(([column, { ends }]) => [column, ends])) as PackedLeads['ends'],
    at,
    facts: [...codes.keys()],
    fact,
  };
}

/** One column. Neighbours of a chunk are taken over as one text, since a text for each would cost more than all else. */
function joinedColumn(
  leads: readonly (PackedLead | Kept)[],
  column: Column,
): { text: string; ends: Uint32Array } {
  const ends = new Uint32Array(leads.length);
  const texts: string[] = [];
  let length = 0;
  for (let place = 0; place < leads.length; ) {
    const lead = leads[place];
    if (!lead) break;
    if (!isKept(lead)) {
      const text = lead[column].replaceAll(END, ' ') + END;
      texts.push(text);
      length += text.length;
      ends[place++] = length - 1;
      continue;
    }
    const own = lead.chunk.ends[column];
    const from = startOf(own, lead.lead);
    let last = lead.lead;
    for (let next: PackedLead | Kept | undefined = lead; next && isKept(next) && next.lead === last; last++) {
      ends[place++] = length + (own[last] ?? 0) - from;
      next = leads[place];
    }
    const to = (own[last - 1] ?? 0) + 1;
    texts.push(lead.chunk.texts[column].slice(from, to));
    length += to - from;
  }
  return { text: texts.join(''), ends };
}
