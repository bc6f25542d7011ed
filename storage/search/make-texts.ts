import { byAge, type PackedLead, type PackedLeads, packed } from '~/domain/search/packed';
import { yieldToBrowser } from '../core/batches';
import { database } from '../core/database';
import { drawId } from '../core/ids';
import { MOST_STALE, newChunkId, putTextsState, type TextsState, textsFollowing } from '../core/search-texts';
import { preparing } from '../core/store-state';
import { packedLead } from './lead-entry';
import { eachLead } from './lead-rows';

const LOCK = 'goen-search-texts';
// Leads folded between two pauses.
const LEADS_PER_PAUSE = 150;

/** Whether the packed texts, with the stale ones read besides, are those of all leads. */
export const areMade = async (state: TextsState | undefined): Promise<boolean> =>
  Boolean(state?.isMade) && (await database.staleTexts.limit(MOST_STALE + 1).count()) <= MOST_STALE;

/** Packs the texts of all leads anew, unless another window has done it meanwhile. It reads a page at a time and writes a chunk at a time, so that other windows go on. */
export async function makeTexts(): Promise<void> {
  // Not in the tests' environment.
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  const make = () => preparing(made);
  if (locks) await locks.request(LOCK, make);
  else await make();
}

async function made(note: (part: number) => void): Promise<void> {
  const epoch = await begun();
  if (!epoch) return;
  const all = await database.leads.count();
  const leads: PackedLead[] = [];
  await eachLead(async (some, around, events) => {
    const own: PackedLead[] = [];
    for (const [at, lead] of some.entries()) {
      const one = packedLead(lead, around, events);
      if (one) own.push(one);
      if (at % LEADS_PER_PAUSE === LEADS_PER_PAUSE - 1) await yieldToBrowser();
    }
    // What is in order by pages is put in order quickly.
    leads.push(...own.sort(byAge));
    note(leads.length / all);
  });
  for (const chunk of packed(leads, newChunkId)) if (!(await isAdded(chunk, epoch))) return;
  await whileOf(epoch, () => putTextsState({ epoch, isMade: true }));
}

/** Has the texts follow from now on: what is written while they are made is noted as stale. */
const begun = (): Promise<string | undefined> =>
  database.transaction('rw', TABLES, async () => {
    if (await areMade(await textsFollowing())) return undefined;
    await database.searchChunks.clear();
    await database.staleTexts.clear();
    const epoch = drawId();
    await putTextsState({ epoch, isMade: false });
    return epoch;
  });
const TABLES = ['settings', 'searchChunks', 'staleTexts'];

const isAdded = (chunk: PackedLeads, epoch: string): Promise<boolean> =>
  whileOf(epoch, () => database.searchChunks.add(chunk));

/** Writes, unless something was erased since the rows were read, or the texts ceased to follow. Resolves with whether it did. */
export const whileOf = (epoch: string, write: () => PromiseLike<unknown>): Promise<boolean> =>
  database.transaction('rw', TABLES, async () => {
    if ((await textsFollowing())?.epoch !== epoch) return false;
    await write();
    return true;
  });
