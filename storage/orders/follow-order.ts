import { liveQuery } from 'dexie';
import {
  changedOrder,
  groupStarts,
  inOneLine,
  type PackedOrder,
  type Placed,
  packedOrder,
  placeOrder,
  sortedInSlices,
} from '~/domain/text/placed';
import { database } from '../core/database';
import { type Changes, changesAfter, keepOrder, lastNote, linesOf, wholeOrder } from '../core/kept-orders';
import { preparing } from '../core/store-state';
import { OneAtATime } from './one-at-a-time';
import { type OrderSource, slices } from './order-source';

/** The rows of a list in its order. */
export interface OrderedRows {
  ids: readonly string[];
  /** Where rows with the same key begin (`inDirection` of `domain/text/placed.ts`). */
  starts: Uint32Array | undefined;
  /** By what the rows are sorted (`keyIn`), where it was asked for. */
  lines?: readonly string[] | undefined;
}

interface Follower {
  next: (rows: OrderedRows) => void;
  error: (failure: unknown) => void;
}

// With fewer changes each opening puts them into their places in some hundredths of a second.
const MANY_CHANGES = 20;
/** What the user does next comes before that, in milliseconds. */
const KEPT_AFTER_MS = 1_000;

/** Tells the rows of a list in its order once they are known, and again whenever their order has changed. `source` says anew at each change of an event or a mission what the list is; `withLines` has what the rows are sorted by told too. Returns what ends it. */
export function followOrder(
  source: () => Promise<OrderSource>,
  follower: Follower,
  { withLines = false } = {},
): () => void {
  const following = new Following(source, follower, withLines);
  return () => following.stop();
}

interface Held {
  basis: string;
  upTo: number;
  /** How many rows have changed since it was kept. */
  changes: number;
  rows: OrderedRows;
  /** Absent where only the ids are read. */
  order: PackedOrder | undefined;
}

/** What an order is told from: what the list is, what is kept of its order, and what changed since then. */
interface State {
  source: OrderSource;
  held: Held | undefined;
  changes: Changes | undefined;
}

class Following {
  private held: Held | undefined;
  private told: OrderedRows | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly work = new OneAtATime(
    () => this.renew(),
    (failure) => this.follower.error(failure),
  );
  private readonly subscription;

  constructor(
    private readonly source: () => Promise<OrderSource>,
    private readonly follower: Follower,
    private readonly withLines: boolean,
  ) {
    // The first rows are not to wait until the live query has answered.
    this.work.ask();
    // What the list is may change with events; what is in it changes with a note.
    this.subscription = liveQuery(async () => Promise.all([this.source(), lastNote()])).subscribe({
      next: () => this.work.ask(),
      error: (failure) => this.follower.error(failure),
    });
  }

  stop(): void {
    this.work.stop();
    clearTimeout(this.timer);
    this.subscription.unsubscribe();
  }

  private async renew(): Promise<void> {
    clearTimeout(this.timer);
    const state = await stateOf(this.source, this.held, this.withLines);
    this.held = (await followed(state)) ?? (await made(state.source));
    const { rows, changes } = this.held;
    if (this.work.isStopped) return;
    if (rows !== this.told) this.follower.next(rows);
    this.told = rows;
    if (changes >= MANY_CHANGES) this.timer = setTimeout(() => this.keep(state.source.id), KEPT_AFTER_MS);
  }

  private keep(id: string): void {
    const { held } = this;
    if (!held?.order || this.work.isBusy) return;
    held.changes = 0;
    keepOrder({ ...held, id }, held.order).catch((failure: unknown) => this.follower.error(failure));
  }
}

/** One transaction for all reads: one for each would cost as much as the reads. */
const stateOf = (
  sourceOf: () => Promise<OrderSource>,
  before: Held | undefined,
  isWhole: boolean,
): Promise<State> =>
  database.transaction('r', TABLES, async () => {
    const source = await sourceOf();
    const held = before?.basis === source.basis ? before : await kept(source, isWhole);
    return { source, held, changes: held && (await changesAfter(held.upTo)) };
  });
const TABLES = ['missionEvents', 'keptOrders', 'orderKeys', 'listNotes'];

/** A kept order as far as it is to be told; `undefined` where there is none that holds. */
async function kept({ id, basis }: OrderSource, isWhole: boolean): Promise<Held | undefined> {
  const whole = isWhole ? await wholeOrder(id) : undefined;
  const row = whole?.kept ?? (await database.keptOrders.get(id));
  if (!row || row.basis !== basis) return undefined;
  const { upTo, starts } = row;
  const { ids, lines } = whole?.order ?? { ids: linesOf(row.ids), lines: undefined };
  return { basis, upTo, changes: 0, rows: { ids, starts, lines }, order: whole?.order };
}

/** An order with the rows that changed since in their places; `undefined` where there is none or it cannot follow. */
async function followed({ held, changes, source }: State): Promise<Held | undefined> {
  if (!held || !changes || changes.ids.size === 0) return changes && held;
  const { ids: gone, rows: added } = await source.among(changes.ids);
  const upTo = changes.last;
  const isConcerned = added.length > 0 || (gone.size > 0 && held.rows.ids.some((id) => gone.has(id)));
  if (!isConcerned) return { ...held, upTo };
  if (!held.order) return followed(await stateOf(async () => source, undefined, true));
  const changed = { gone, added: added.map(inOneLine) };
  const order = changedOrder(held.order, changed, placeOrder(source.locale));
  const rows = order === held.order ? held.rows : rowsOf(order);
  return { ...held, upTo, changes: held.changes + gone.size, order, rows };
}

const rowsOf = (order: PackedOrder): OrderedRows => ({ ...order, starts: groupStarts(order) });

async function made(source: OrderSource): Promise<Held> {
  const upTo = await lastNote();
  const pause = slices();
  const rows: Placed[] = [];
  const order = await preparing(async (note) => {
    await source.each((some, part) => {
      for (const row of some) rows.push(inOneLine(row));
      note(part);
      return pause();
    });
    return packedOrder(await sortedInSlices(rows, placeOrder(source.locale), pause));
  });
  const { id, basis } = source;
  await keepOrder({ id, basis, upTo }, order);
  return { basis, upTo, changes: 0, order, rows: rowsOf(order) };
}
