import type { FollowUp } from '~/domain/follow-ups/follow-up';
import type { Lead } from '~/domain/leads/lead';
import type { MissionEventId } from '~/domain/records/ids';
import { database } from './database';
import { eachPage } from './each-page';
import type { LeadKey, Tally } from './row-types';
import { type Touched, type TouchedRow, takeTouched } from './touched-rows';

// What lists are read from, so that what is not shown costs nothing: the keys of leads, and tallies. They follow from the
// records and are written in the same transaction. The setting `listsStamp` is the newest stamp they follow; another
// `lastStamp` means that they do not.

const BATCH = 500;

/** Runs `work` within a transaction over all tables, then brings the lists up to what it wrote, or makes them anew where they did not follow before. */
export async function withLists<T>(transaction: object, work: () => Promise<T>): Promise<T> {
  const followed = await listsFollow();
  const result = await work();
  const touched = takeTouched(transaction);
  if (!followed || touched === 'all') await makeLists();
  else await renewLists(touched);
  const { last, lists } = await stamps();
  if (last !== lists) await database.settings.put({ key: 'listsStamp', value: last });
  return result;
}

/** Whether the lists follow the records. They do not in a database of an older version, nor where rows were written past them. */
export async function listsFollow(): Promise<boolean> {
  const { last, lists } = await stamps();
  return last === lists && (last !== undefined || (await database.leads.limit(1).count()) === 0);
}

async function stamps(): Promise<{ last: unknown; lists: unknown }> {
  const [last, lists] = await database.settings.bulkGet(['lastStamp', 'listsStamp']);
  return { last: last?.value, lists: lists?.value };
}

async function makeLists(): Promise<void> {
  await Promise.all([database.leadKeys.clear(), database.tallies.clear()]);
  const changes = new Tallies();
  await eachPage(database.leads, async (rows) => {
    const keys = (rows as unknown as Lead[]).flatMap((lead) => keyOf(lead) ?? []);
    for (const key of keys) changes.countLead(key, 1);
    await database.leadKeys.bulkAdd(keys);
  });
  await eachPage(database.followUps, (rows) => {
    for (const row of rows as unknown as FollowUp[]) changes.countStep(row, 1);
  });
  await changes.write();
}

async function renewLists({ leads, followUps }: Touched): Promise<void> {
  const changes = new Tallies();
  const keys = [...leads.values()].map(keysOf);
  for (const { before, after } of keys) {
    changes.countLead(before, -1);
    changes.countLead(after, 1);
  }
  for (const { before, after } of followUps.values()) {
    changes.countStep(before, -1);
    changes.countStep(after, 1);
  }
  const moved = keys.filter(({ before, after }) => !isSame(before, after));
  for (let at = 0; at < moved.length; at += BATCH) {
    const batch = moved.slice(at, at + BATCH);
    await database.leadKeys.bulkPut(batch.flatMap(({ after }) => after ?? []));
    await database.leadKeys.bulkDelete(
      batch.flatMap(({ before, after }) => (before && !after ? before.id : [])),
    );
  }
  await changes.write();
}

const keysOf = ({ before, after }: TouchedRow<Lead>): TouchedRow<LeadKey> => ({
  before: before && keyOf(before),
  after: after && keyOf(after),
});

/** None for a lead in the trash. */
const keyOf = ({ id, eventId, stage, createdAt, deletedAt }: Lead): LeadKey | undefined =>
  deletedAt ? undefined : { id, eventId, stage, at: createdAt };

const isSame = (one: LeadKey | undefined, other: LeadKey | undefined): boolean =>
  one?.eventId === other?.eventId && one?.stage === other?.stage && one?.at === other?.at;

/** Changes of tallies, by the event and what is counted. */
class Tallies {
  private readonly changes = new Map<string, Map<string, number>>();

  countLead(key: LeadKey | undefined, more: number): void {
    if (key) this.count(tallyId('stages', key.eventId), key.stage, more);
  }

  countStep(step: FollowUp | undefined, more: number): void {
    if (step?.state === 'open' && step.dueOn && !step.deletedAt)
      this.count(tallyId('days', step.eventId), step.dueOn, more);
  }

  async write(): Promise<void> {
    const changes = [...this.changes].filter(([, counts]) => counts.size > 0);
    if (changes.length === 0) return;
    const before = await database.tallies.bulkGet(changes.map(([id]) => id));
    await database.tallies.bulkPut(
      changes.map(([id, counts], at): Tally => {
        const sum = new Map(before[at]?.counts);
        for (const [name, more] of counts) add(sum, name, more);
        return { id, counts: sum };
      }),
    );
  }

  private count(id: string, name: string, more: number): void {
    const counts = this.changes.get(id) ?? new Map<string, number>();
    this.changes.set(id, counts);
    add(counts, name, more);
  }
}

function add(counts: Map<string, number>, name: string, more: number): void {
  const count = (counts.get(name) ?? 0) + more;
  if (count === 0) counts.delete(name);
  else counts.set(name, count);
}

/** Id of an event's tally: its leads by stage, or its open dated steps by day. */
export const tallyId = (of: 'stages' | 'days', eventId: MissionEventId): string => `${of} ${eventId}`;
