import { type PackedLeads, positionsOf, repacked } from '~/domain/search/packed';
import { database } from './database';
import { drawId } from './ids';
import type { Touched } from './touched-rows';

// The packed texts that the search reads follow the records: a transaction notes the ids of the leads and organisations whose
// texts it may have changed, and `storage/search/` packs those leads anew. The setting `searchTexts` says what they follow.

/** What the packed texts follow. */
export interface TextsState {
  /** The newest stamp they follow; another `lastStamp` means that they do not. */
  stamp: string | undefined;
  /** Another one each time that something was erased: nothing that was read before may be packed after. */
  epoch: string;
  /** Whether all leads are packed. */
  isMade: boolean;
}

const BATCH = 500;
/** With more stale texts than these all are made anew, which reads whole tables. */
export const MOST_STALE = 5_000;

/** The newest stamp of the records, and what is noted of the packed texts, if they were ever made. */
export interface FollowedTexts {
  last: unknown;
  texts: unknown;
}

/** What the packed texts follow; `undefined` where they do not follow the records, 'never' where they were not made. */
export function followingTexts({ last, texts }: FollowedTexts): TextsState | 'never' | undefined {
  if (!texts) return 'never';
  const state = texts as TextsState;
  return state.stamp === last ? state : undefined;
}

/** What the packed texts follow; `undefined` where they do not follow the records. */
export async function textsFollowing(): Promise<TextsState | undefined> {
  const [last, texts] = await database.settings.bulkGet(['lastStamp', 'searchTexts']);
  const state = followingTexts({ last: last?.value, texts: texts?.value });
  return state === 'never' ? undefined : state;
}

/** Has the packed texts follow from now on, within a transaction; `isMade` where all leads are packed. */
export const putTextsState = async (state: Omit<TextsState, 'stamp'>): Promise<unknown> => {
  const last = await database.settings.get('lastStamp');
  return database.settings.put({ key: 'searchTexts', value: { ...state, stamp: last?.value } });
};

/** What a transaction has changed of searched texts. */
export type TouchedTexts = Pick<Touched, 'searched' | 'isErased'>;

/** Notes, within the transaction that made them, the changes after which packed texts are stale; what was erased is out of them at once. `before` is what they followed, `stamp` the newest one now. */
export async function followTexts(
  touched: TouchedTexts | 'all',
  before: TextsState | 'never' | undefined,
  stamp: unknown,
): Promise<void> {
  if (touched === 'all' || !before) return dropTexts();
  if (before === 'never') return;
  const { searched, isErased } = touched;
  // To note each would cost more than what it saves.
  if (searched.size > MOST_STALE) return dropTexts();
  const { isMade, epoch } = before;
  const value = { stamp, isMade, epoch: isErased ? drawId() : epoch };
  await Promise.all([
    noteStale([...searched]),
    (isErased || stamp !== before.stamp) && database.settings.put({ key: 'searchTexts', value }),
  ]);
  if (isErased && !(await dropStale())) await dropTexts();
}

async function noteStale(ids: readonly string[]): Promise<void> {
  const mark = drawId();
  for (let at = 0; at < ids.length; at += BATCH)
    await database.staleTexts.bulkPut(ids.slice(at, at + BATCH).map((id) => ({ id, mark })));
}

/** Takes out all packed texts: they are made anew when they are next searched. */
async function dropTexts(): Promise<void> {
  await database.settings.delete('searchTexts');
  await database.searchChunks.clear();
  await database.staleTexts.clear();
}

/** Ids of the leads whose texts are stale, and of what is merged into them. */
export async function staleLeads(stale: readonly string[]): Promise<Set<string>> {
  const ids = new Set(stale);
  for (let at = 0; at < stale.length; at += BATCH) {
    const own = stale.slice(at, at + BATCH);
    for (const id of await database.leads.where('organisationId').anyOf(own).primaryKeys()) ids.add(id);
  }
  return ids;
}

/** Takes the leads with stale texts out of the chunks, so that these hold only what records hold. Resolves with whether it could: with too many it does nothing. */
async function dropStale(): Promise<boolean> {
  const stale = await database.staleTexts.limit(MOST_STALE + 1).primaryKeys();
  if (stale.length > MOST_STALE) return false;
  const ids = await staleLeads(stale);
  for (const key of await database.searchChunks.toCollection().primaryKeys()) {
    const chunk = await database.searchChunks.get(key);
    const gone = chunk && positionsOf([chunk], ids);
    if (!gone || gone.size === 0) continue;
    await database.searchChunks.delete(key);
    await database.searchChunks.bulkAdd([...repacked([chunk], gone, [], newChunkId)]);
  }
  return true;
}

/** The id of a new chunk. */
export const newChunkId = (): PackedLeads['id'] => drawId();
