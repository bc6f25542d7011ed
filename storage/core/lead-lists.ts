import type { Lead } from '~/domain/leads/lead';
import type { LeadId, MissionEventId, StageId } from '~/domain/records/ids';
import { database } from './database';
import { eachPage } from './each-page';
import type { LeadCounts, LeadKey } from './row-types';
import { takeTouchedLeads } from './touched-leads';

// What lists are read from, a page at a time: `leadKeys` and `leadCounts`. Both follow from `leads` and are written in the
// same transaction. The setting `listsStamp` is the newest stamp they follow; another `lastStamp` means that they do not.

/** The settings that tell whether the lists follow the leads. */
interface Stamps {
  last: unknown;
  lists: unknown;
}

const BATCH = 500;

/** Runs `work` within a transaction over all tables, then brings the lists up to what it wrote, or makes them anew where they did not follow before. */
export async function withLists<T>(transaction: object, work: () => Promise<T>): Promise<T> {
  const followed = await listsFollow();
  const result = await work();
  const touched = takeTouchedLeads(transaction);
  if (!followed || touched === 'all') await makeLists();
  else await renewLists(touched);
  const { last, lists } = await stamps();
  if (last !== lists) await database.settings.put({ key: 'listsStamp', value: last });
  return result;
}

/** Whether the lists follow the leads. They do not in a database of an older version, nor where rows were written past them. */
export const listsFollow = async (): Promise<boolean> => follow(await stamps());

const follow = async ({ last, lists }: Stamps): Promise<boolean> =>
  last === lists && (last !== undefined || (await database.leads.limit(1).count()) === 0);

async function stamps(): Promise<Stamps> {
  const [last, lists] = await database.settings.bulkGet(['lastStamp', 'listsStamp']);
  return { last: last?.value, lists: lists?.value };
}

async function makeLists(): Promise<void> {
  await Promise.all([database.leadKeys.clear(), database.leadCounts.clear()]);
  const changes = new Map<MissionEventId, LeadCounts>();
  await eachPage(database.leads, async (rows) => {
    const keys = (rows as unknown as Lead[]).filter(isListed).map(keyOf);
    for (const key of keys) count(changes, key, 1);
    await database.leadKeys.bulkAdd(keys);
  });
  await database.leadCounts.bulkAdd([...changes.values()]);
}

async function renewLists(touched: ReadonlyMap<LeadId, Lead | undefined>): Promise<void> {
  const changes = new Map<MissionEventId, LeadCounts>();
  const all = [...touched];
  for (let at = 0; at < all.length; at += BATCH) {
    const batch = all.slice(at, at + BATCH);
    const before = await database.leadKeys.bulkGet(batch.map(([id]) => id));
    const after = batch.map(([, lead]) => (lead && isListed(lead) ? keyOf(lead) : undefined));
    for (const key of before) if (key) count(changes, key, -1);
    for (const key of after) if (key) count(changes, key, 1);
    await database.leadKeys.bulkPut(
      after.filter((key, at) => key !== undefined && !isSame(key, before[at])) as LeadKey[],
    );
    await database.leadKeys.bulkDelete(batch.flatMap(([id], at) => (before[at] && !after[at] ? [id] : [])));
  }
  await addCounts(changes);
}

const isListed = ({ deletedAt }: Lead): boolean => !deletedAt;

const keyOf = ({ id, eventId, stage, createdAt }: Lead): LeadKey => ({ id, eventId, stage, at: createdAt });

const isSame = (one: LeadKey, other: LeadKey | undefined): boolean =>
  one.eventId === other?.eventId && one.stage === other.stage && one.at === other.at;

function count(counts: Map<MissionEventId, LeadCounts>, { eventId, stage }: LeadKey, more: number): void {
  const own = counts.get(eventId) ?? { eventId, all: 0, stages: new Map() };
  counts.set(eventId, withMore(own, stage, more));
}

function withMore({ eventId, all, stages }: LeadCounts, stage: StageId, more: number): LeadCounts {
  const count = (stages.get(stage) ?? 0) + more;
  if (count === 0) stages.delete(stage);
  else stages.set(stage, count);
  return { eventId, all: all + more, stages };
}

async function addCounts(changes: ReadonlyMap<MissionEventId, LeadCounts>): Promise<void> {
  const moved = [...changes.values()].filter(({ stages }) => stages.size > 0);
  if (moved.length === 0) return;
  const before = await database.leadCounts.bulkGet(moved.map(({ eventId }) => eventId));
  await database.leadCounts.bulkPut(
    moved.map(({ eventId, stages }, at) =>
      [...stages].reduce(
        (sum, [stage, more]) => withMore(sum, stage, more),
        before[at] ?? { eventId, all: 0, stages: new Map() },
      ),
    ),
  );
}
