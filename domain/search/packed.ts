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

/** Leads, in any order, as chunks, each joined when it is asked for; `drawId` gives each its id. */
export function* packed(leads: readonly PackedLead[], drawId: () => string): Generator<PackedLeads, void> {
  const sorted = [...leads].sort(byAge);
  for (let from = 0; from < sorted.length; from += CHUNK_SIZE)
    yield joined(sorted.slice(from, from + CHUNK_SIZE), drawId());
}

/** Chunks without the leads at some positions and with others, each joined when it is asked for; those that stay as they were are the same. */
export function* repacked(
  chunks: readonly PackedLeads[],
  gone: ReadonlyMap<PackedLeads, ReadonlySet<number>>,
  added: readonly PackedLead[],
  drawId: () => string,
): Generator<PackedLeads, void> {
  if (chunks.length === 0) return yield* packed(added, drawId);
  const coming = [...added].sort(byAge);
  let next = 0;
  for (const [at, chunk] of chunks.entries()) {
    const last = placeOf(chunk, countOf(chunk) - 1);
    const from = next;
    const isLast = at === chunks.length - 1;
    for (let lead = coming[next]; lead && (isLast || byAge(lead, last) < 0); lead = coming[next]) next++;
    const without = gone.get(chunk);
    if (next === from && !without) {
      yield chunk;
      continue;
    }
    const parts = merged(chunk, without ?? new Set(), coming.slice(from, next));
    const count = lengthOfAll(parts);
    for (const own of divided(parts, Math.ceil(count / Math.ceil(count / (2 * CHUNK_SIZE)))))
      yield joined(own, drawId());
  }
}

/** Neighbours in a chunk, up to but without the last position. They are taken over together: one by one would cost more than all else. */
interface Run {
  chunk: PackedLeads;
  from: number;
  to: number;
}
type Part = PackedLead | Run;
const isRun = (part: Part): part is Run => 'chunk' in part;
const lengthOf = (part: Part): number => (isRun(part) ? part.to - part.from : 1);
const lengthOfAll = (parts: readonly Part[]): number => parts.reduce((sum, part) => sum + lengthOf(part), 0);

function merged(chunk: PackedLeads, gone: ReadonlySet<number>, added: readonly PackedLead[]): Part[] {
  const changes: { at: number; lead?: PackedLead }[] = [
    ...added.map((lead) => ({ at: placeFor(chunk, lead), lead })),
    ...[...gone].map((at) => ({ at })),
  ];
  const parts: Part[] = [];
  let from = 0;
  for (const { at, lead } of changes.sort((one, other) => one.at - other.at)) {
    if (at > from) parts.push({ chunk, from, to: at });
    if (lead) parts.push(lead);
    from = Math.max(from, lead ? at : at + 1);
  }
  if (from < countOf(chunk)) parts.push({ chunk, from, to: countOf(chunk) });
  return parts;
}

/** The first position in a chunk whose lead comes after another one. */
function placeFor(chunk: PackedLeads, lead: Placed): number {
  let low = 0;
  let high = countOf(chunk);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byAge(lead, placeOf(chunk, middle)) < 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Parts of so many leads each. */
function divided(parts: readonly Part[], size: number): Part[][] {
  const all: Part[][] = [];
  let own: Part[] = [];
  let room = size;
  for (const each of parts)
    for (let part: Part | undefined = each; part; ) {
      const isWhole: boolean = lengthOf(part) <= room;
      const taken: Part = isRun(part) && !isWhole ? { ...part, to: part.from + room } : part;
      own.push(taken);
      room -= lengthOf(taken);
      part = isRun(part) && !isWhole ? { ...part, from: part.from + lengthOf(taken) } : undefined;
      if (room > 0) continue;
      all.push(own);
      [own, room] = [[], size];
    }
  return own.length > 0 ? [...all, own] : all;
}

function joined(parts: readonly Part[], id: string): PackedLeads {
  const count = lengthOfAll(parts);
  const codes = new Map<string, number>();
  const codeOf = (facts: string): number => {
    const code = codes.get(facts) ?? codes.size;
    codes.set(facts, code);
    return code;
  };
  const fact = new Uint16Array(count);
  const at = new Float64Array(count);
  let place = 0;
  for (const part of parts) {
    if (isRun(part)) {
      const { chunk, from, to } = part;
      at.set(chunk.at.subarray(from, to), place);
      const known: (number | undefined)[] = [];
      for (const code of chunk.fact.subarray(from, to)) {
        const own = known[code] ?? codeOf(chunk.facts[code] ?? '');
        known[code] = own;
        fact[place++] = own;
      }
    } else {
      at[place] = part.at;
      fact[place++] = codeOf(part.facts);
    }
  }
  const columns = COLUMNS.map((column) => [column, joinedColumn(parts, column, count)] as const);
  return {
    id,
    texts: Object.fromEntries(columns.map(([column, { text }]) => [column, text])) as PackedLeads['texts'],
    ends: Object.fromEntries(columns.map(([column, { ends }]) => [column, ends])) as PackedLeads['ends'],
    at,
    facts: [...codes.keys()],
    fact,
  };
}

function joinedColumn(
  parts: readonly Part[],
  column: Column,
  count: number,
): { text: string; ends: Uint32Array } {
  const ends = new Uint32Array(count);
  const texts: string[] = [];
  let place = 0;
  let length = 0;
  const take = (text: string): void => {
    texts.push(text);
    length += text.length;
  };
  for (const part of parts) {
    if (isRun(part)) {
      const own = part.chunk.ends[column];
      const start = startOf(own, part.from);
      for (const end of own.subarray(part.from, part.to)) ends[place++] = length + end - start;
      take(part.chunk.texts[column].slice(start, (own[part.to - 1] ?? 0) + 1));
    } else {
      take(part[column].replaceAll(END, ' ') + END);
      ends[place++] = length - 1;
    }
  }
  return { text: texts.join(''), ends };
}
