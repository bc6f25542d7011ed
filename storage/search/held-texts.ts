import {
  idAt,
  inOrder,
  type PackedLead,
  type PackedLeads,
  positionsOf,
  repacked,
} from '~/domain/search/packed';
import { unpackedFacts } from '~/domain/search/search-index';
import { yieldToBrowser } from '../core/batches';
import { database } from '../core/database';
import type { StaleText } from '../core/row-types';
import { newChunkId, staleLeads, type TextsState } from '../core/search-texts';
import { fieldsOf, packedLead } from './lead-entry';
import { type Events, readLeads } from './lead-rows';
import { whileOf } from './make-texts';

/** The packed texts in memory, with those of leads that are stale in the database brought up to date. */
export interface HeldTexts {
  chunks: readonly PackedLeads[];
  /** The chunks that were stored. */
  stored: readonly string[];
  /** Marks of the stale texts that are up to date here. */
  renewed: ReadonlyMap<string, string>;
}

/** What is stored of the texts beside the chunks themselves. */
export interface StoredTexts {
  keys: readonly string[];
  stale: readonly StaleText[];
  events: Events;
}

// As many leads are read in one transaction.
const BATCH = 200;
// Chunks joined between two pauses.
const CHUNKS_PER_PAUSE = 8;

/** The held texts as of now: chunks that are held are not read again, and only leads that changed since are packed. `undefined` where the chunks were written anew meanwhile. */
export async function upToDate(
  held: HeldTexts | undefined,
  { keys, stale, events }: StoredTexts,
): Promise<HeldTexts | undefined> {
  const marks = new Map(stale.map(({ id, mark }) => [id, mark]));
  const isStill = held && isSame(held.stored, keys) && [...held.renewed.keys()].every((id) => marks.has(id));
  const chunks = isStill ? held.chunks : await chunksOf(keys, held);
  if (!chunks) return undefined;
  const known = isStill ? held.renewed : new Map();
  const changed = stale.filter(({ id, mark }) => known.get(id) !== mark).map(({ id }) => id);
  const ids = new Set([...(await staleLeads(changed)), ...withOtherFields(chunks, events)]);
  return { chunks: ids.size > 0 ? await renewed(chunks, ids) : chunks, stored: keys, renewed: marks };
}

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((each, at) => each === others[at]);

async function chunksOf(
  keys: readonly string[],
  held: HeldTexts | undefined,
): Promise<PackedLeads[] | undefined> {
  const known = new Map(held?.chunks.map((chunk) => [chunk.id, chunk]));
  // One by one: read at once they would hold the thread.
  const read = await database.searchChunks.bulkGet(keys.filter((key) => !known.has(key)));
  for (const chunk of read) if (chunk) known.set(chunk.id, chunk);
  const chunks = keys.flatMap((key) => known.get(key) ?? []);
  return chunks.length === keys.length ? inOrder(chunks) : undefined;
}

/** Ids of the leads that were packed when their mission had other custom fields. */
function withOtherFields(chunks: readonly PackedLeads[], { events, missions }: Events): string[] {
  const isOutdated = (text: string): boolean => {
    // Facts without fields end with the list of days.
    if (!text.endsWith('"]')) return false;
    const { eventId, fields } = unpackedFacts(text);
    return fields !== fieldsOf(missions.get(events.get(eventId)?.missionId ?? ''));
  };
  return chunks.flatMap((chunk) => {
    const outdated = new Set(chunk.facts.flatMap((text, code) => (isOutdated(text) ? [code] : [])));
    if (outdated.size === 0) return [];
    return [...chunk.fact].flatMap((code, lead) => (outdated.has(code) ? [idAt(chunk, lead)] : []));
  });
}

async function renewed(chunks: readonly PackedLeads[], ids: Set<string>): Promise<PackedLeads[]> {
  const gone = positionsOf(chunks, ids);
  for (const [chunk, places] of gone) for (const place of places) ids.add(idAt(chunk, place));
  const all = [...ids];
  const added: PackedLead[] = [];
  for (let at = 0; at < all.length; at += BATCH) {
    const { leads, around, events } = await readLeads(all.slice(at, at + BATCH));
    for (const lead of leads) {
      const one = packedLead(lead, around, events);
      if (one) added.push(one);
    }
  }
  const now: PackedLeads[] = [];
  for (const chunk of repacked(chunks, gone, added, newChunkId)) {
    now.push(chunk);
    if (now.length % CHUNKS_PER_PAUSE === 0) await yieldToBrowser();
  }
  return now;
}

/** Stores what is held, in one short transaction, so that the next opening has less to bring up to date; not where anything changed meanwhile. Resolves with what is held then. */
export async function stored(held: HeldTexts, { epoch }: TextsState): Promise<HeldTexts> {
  const { chunks, stored: before } = held;
  const kept = new Set(before);
  const now = new Set(chunks.map(({ id }) => id));
  let isStored = false;
  await whileOf(epoch, async () => {
    const keys = await database.searchChunks.toCollection().primaryKeys();
    if (!isSame(keys, before)) return;
    await database.searchChunks.bulkDelete(before.filter((key) => !now.has(key)));
    await database.searchChunks.bulkAdd(chunks.filter(({ id }) => !kept.has(id)));
    const stale = await database.staleTexts.toArray();
    const done = stale.filter(({ id, mark }) => held.renewed.get(id) === mark);
    await database.staleTexts.bulkDelete(done.map(({ id }) => id));
    isStored = true;
  });
  return isStored ? { chunks, stored: [...now].sort(), renewed: new Map() } : held;
}
