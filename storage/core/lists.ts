import type { FollowUp } from '~/domain/follow-ups/follow-up';
import type { Lead } from '~/domain/leads/lead';
import type { LeadId, MissionEventId } from '~/domain/records/ids';
import { database } from './database';
import { eachPage } from './each-page';
import { noteListed } from './kept-orders';
import { leadKey, withOpenSteps } from './lead-keys';
import type { LeadKey, Tally } from './row-types';
import { type FollowedTexts, followingTexts, followTexts } from './search-texts';
import { preparing } from './store-state';
import { type Counted, type Touched, takeTouched } from './touched-rows';

// What lists are read from, so that what is not shown costs nothing: the keys of leads, and tallies. They follow from the
// records and are written in the same transaction. The setting `listsStamp` is the newest stamp they follow; another
// `lastStamp` means that they do not.

const BATCH = 500;

/** A transaction of which the lists and the packed texts are to follow. */
interface Following {
  /** Whether the lists have followed up to now. */
  isListed: boolean;
  /** What it has changed of searched texts and of what is listed; 'all' where they are to be made anew. */
  ids: TouchedIds | 'all';
}
type TouchedIds = Pick<Touched, 'searched' | 'listed' | 'isErased'>;
const following = new WeakMap<object, Following>();

/** Runs `work` within a transaction over all tables, then brings the lists up to what it wrote, or makes them anew where they did not follow before, and notes what packed texts and kept orders have to follow. */
export async function withLists<T>(transaction: object, work: () => Promise<T>): Promise<T> {
  const before = await stamps();
  const isListed = await isFollowing(before);
  // What was written past the lists was written past the texts and the kept orders.
  const none = { searched: new Set<string>(), listed: new Set<string>(), isErased: false };
  const state: Following = { isListed, ids: isListed ? none : 'all' };
  following.set(transaction, state);
  const result = await work();
  const touched = takenInto(state, transaction);
  const { last, lists } = await stamps();
  await Promise.all([
    touched === 'all' || !state.isListed ? preparing(makeLists) : renewLists(touched),
    followTexts(state.ids, followingTexts(before), last),
    noteListed(state.ids),
    last !== lists && database.settings.put({ key: 'listsStamp', value: last }),
  ]);
  return result;
}

/** Brings the lists up to what a transaction has written so far: a long one has less to note, and less to do once nobody can stop it any more. */
export async function catchUp(transaction: object): Promise<void> {
  const state = following.get(transaction);
  if (!state?.isListed) return;
  const touched = takenInto(state, transaction);
  if (touched !== 'all') await renewLists(touched);
}

function takenInto(state: Following, transaction: object): Touched | 'all' {
  const touched = takeTouched(transaction);
  if (touched === 'all') Object.assign(state, { isListed: false, ids: 'all' });
  else if (state.ids !== 'all') {
    for (const id of touched.searched) state.ids.searched.add(id);
    for (const id of touched.listed) state.ids.listed.add(id);
    state.ids.isErased ||= touched.isErased;
  }
  return touched;
}

/** Whether the lists follow the records. They do not in a database of an older version, nor where rows were written past them. */
export const listsFollow = async (): Promise<boolean> => isFollowing(await stamps());

const isFollowing = async ({ last, lists }: Stamps): Promise<boolean> =>
  last === lists && (last !== undefined || (await database.leads.limit(1).count()) === 0);

interface Stamps extends FollowedTexts {
  lists: unknown;
}
async function stamps(): Promise<Stamps> {
  const [last, lists, texts] = await database.settings.bulkGet(['lastStamp', 'listsStamp', 'searchTexts']);
  return { last: last?.value, lists: lists?.value, texts: texts?.value };
}

async function makeLists(note: (part: number) => void): Promise<void> {
  const counts = await Promise.all([database.followUps.count(), database.leads.count()]);
  const all = counts[0] + counts[1];
  let done = 0;
  const isRead = (rows: readonly unknown[]) => {
    done += rows.length;
    note(done / all);
  };
  await Promise.all([database.leadKeys.clear(), database.tallies.clear()]);
  const tallies = new Tallies();
  const openSteps = new Map<LeadId, number>();
  await eachPage(database.followUps, (rows) => {
    for (const step of rows as unknown as FollowUp[]) {
      tallies.countStep(step, 1);
      if (isOpen(step)) openSteps.set(step.leadId, (openSteps.get(step.leadId) ?? 0) + 1);
    }
    isRead(rows);
  });
  await eachPage(database.leads, async (rows) => {
    const keys = (rows as unknown as Lead[]).flatMap(
      (lead) => leadKey(lead, openSteps.get(lead.id) ?? 0) ?? [],
    );
    for (const key of keys) tallies.countLead(key, 1);
    tallies.countRows({ leads: rows.length });
    await database.leadKeys.bulkAdd(keys);
    isRead(rows);
  });
  tallies.countRows({ organisations: await database.organisations.count() });
  await tallies.write();
}

async function renewLists({ leads, followUps, more }: Touched): Promise<void> {
  const tallies = new Tallies();
  tallies.countRows(more);
  const opened = new Map<LeadId, number>();
  for (const { before, after } of followUps.values())
    for (const [step, more] of [
      [before, -1],
      [after, 1],
    ] as const) {
      tallies.countStep(step, more);
      if (step && isOpen(step)) opened.set(step.leadId, (opened.get(step.leadId) ?? 0) + more);
    }
  const ids = [...new Set([...(leads.keys() as Iterable<LeadId>), ...opened.keys()])];
  for (let at = 0; at < ids.length; at += BATCH)
    await renewKeys(ids.slice(at, at + BATCH), { leads, opened, tallies });
  await tallies.write();
}

interface Changes {
  leads: Touched['leads'];
  /** How many open steps a lead has got, or lost where negative. */
  opened: ReadonlyMap<LeadId, number>;
  tallies: Tallies;
}

async function renewKeys(ids: readonly LeadId[], { leads, opened, tallies }: Changes): Promise<void> {
  // Of leads that were not there no key is there either.
  const isNew = ids.every((id) => leads.has(id) && !leads.get(id)?.before);
  const before = isNew ? ids.map(() => undefined) : await database.leadKeys.bulkGet([...ids]);
  const after = await Promise.all(
    ids.map(async (id, at) => {
      const lead = leads.get(id);
      const [key, more] = [before[at], opened.get(id) ?? 0];
      if (!lead) return key && withOpenSteps(key, key.openSteps + more);
      if (!lead.after) return undefined;
      // One that comes out of the trash brings steps of which this transaction may know nothing.
      const steps = key ? key.openSteps + more : lead.before ? await openStepsOf(id) : more;
      return leadKey(lead.after, steps);
    }),
  );
  for (const key of before) tallies.countLead(key, -1);
  for (const key of after) tallies.countLead(key, 1);
  await database.leadKeys.bulkPut(
    after.filter((key, at): key is LeadKey => !!key && !isSame(key, before[at])),
  );
  await database.leadKeys.bulkDelete(ids.filter((_, at) => before[at] && !after[at]));
}

const openStepsOf = (leadId: LeadId): Promise<number> =>
  database.followUps.where({ leadId }).and(isOpen).count();

const isOpen = ({ state, deletedAt }: FollowUp): boolean => state === 'open' && !deletedAt;

const isSame = (one: LeadKey, other: LeadKey | undefined): boolean =>
  one.eventId === other?.eventId &&
  one.at === other.at &&
  one.group === other.group &&
  one.openSteps === other.openSteps;

/** Changes of tallies, by the event and what is counted. */
class Tallies {
  private readonly changes = new Map<string, Map<string, number>>();

  countRows(more: Partial<Record<Counted, number>>): void {
    for (const [table, count] of Object.entries(more)) this.count(ROWS, table, count);
  }

  countLead(key: LeadKey | undefined, more: number): void {
    if (!key) return;
    this.count(tallyId('stages', key.eventId), key.stage, more);
    this.count(tallyId('groups', key.eventId), key.group, more);
  }

  countStep(step: FollowUp | undefined, more: number): void {
    if (step?.dueOn && isOpen(step)) this.count(tallyId('days', step.eventId), step.dueOn, more);
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

/** Id of the tally of all rows, by table. */
const ROWS = 'rows';

/** How many leads and organisations there are, those in the trash too; of any number of them it reads one row. */
export async function countedRows(): Promise<Record<Counted, number>> {
  const counts = (await database.tallies.get(ROWS))?.counts;
  return { leads: counts?.get('leads') ?? 0, organisations: counts?.get('organisations') ?? 0 };
}

/** Id of an event's tally: its leads by stage or by group, or its open dated steps by day. */
export const tallyId = (of: 'stages' | 'groups' | 'days', eventId: MissionEventId): string =>
  `${of} ${eventId}`;
