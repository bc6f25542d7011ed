import { groupStarts, type PackedOrder } from '~/domain/text/placed';
import { database } from './database';
import type { KeptOrder, ListNote } from './row-types';
import { staleLeads } from './search-texts';
import type { Touched } from './touched-rows';

// Orders in which lists are shown are kept once they were asked for. A transaction notes in one row which leads and organisations
// it has changed; whoever shows a list (`storage/orders/`) reads those rows again and puts them into their places.

/** With more ids in a note it is quicker to make the orders anew; an import of 10,000 new companies has 20,000. */
const MOST_IDS = 30_000;
/** So many notes are kept for orders that are not asked for; these are then made anew. */
export const MOST_NOTES = 2_000;

/** What a transaction has changed of what is listed. */
type Listed = Pick<Touched, 'listed' | 'isErased'>;

/** Notes, within the transaction that made them, the changes that kept orders have to follow; what was erased is out of them at once. */
export async function noteListed(touched: Listed | 'all'): Promise<void> {
  if (touched === 'all' || touched.listed.size > MOST_IDS) return dropOrders();
  const { listed, isErased } = touched;
  if (listed.size === 0) return;
  const id = (await lastNote()) + 1;
  await database.listNotes.add({ id, ids: [...listed].join('\n'), isErased });
  if (isErased) await takeOut();
  if (id % MOST_NOTES === 0) await forgetBefore(id - MOST_NOTES);
}

/** The last note there is; 0 before the first. */
export const lastNote = async (): Promise<number> =>
  ((await database.listNotes.orderBy(':id').lastKey()) as number | undefined) ?? 0;

/** What changed after a note. */
export interface Changes {
  /** Ids of leads and organisations. */
  ids: ReadonlySet<string>;
  /** The last note there is. */
  last: number;
  isErased: boolean;
}

/** Ids of the leads and organisations that changed after a note, and the last note now; `undefined` where nothing can follow from there. */
export async function changesAfter(upTo: number): Promise<Changes | undefined> {
  const notes = await database.listNotes.where('id').above(upTo).toArray();
  if (notes[0] && notes[0].id !== upTo + 1) return undefined;
  return {
    ids: idsOf(notes),
    last: notes.at(-1)?.id ?? upTo,
    isErased: notes.some(({ isErased }) => isErased),
  };
}

/** Keeps an order, unless something was erased after what it follows. */
export const keepOrder = ({ id, basis, upTo }: Kept, order: PackedOrder): Promise<void> =>
  database.transaction('rw', TABLES, async () => {
    const changes = await changesAfter(upTo);
    if (changes && !changes.isErased) await put({ id, basis, upTo }, order);
  });
const TABLES = ['keptOrders', 'orderKeys', 'listNotes'];

type Kept = Pick<KeptOrder, 'id' | 'basis' | 'upTo'>;
async function put({ id, basis, upTo }: Kept, order: PackedOrder): Promise<void> {
  const starts = groupStarts(order);
  await Promise.all([
    database.keptOrders.put({ id, basis, upTo, ids: order.ids.join('\n'), ...(starts && { starts }) }),
    database.orderKeys.put({ id, keys: order.lines.join('\n') }),
  ]);
}

/** A kept order with what its rows are sorted by; `undefined` where none is kept. */
export const wholeOrder = (id: string): Promise<WholeOrder | undefined> =>
  database.transaction('r', TABLES, async () => {
    const [kept, keys] = await Promise.all([database.keptOrders.get(id), database.orderKeys.get(id)]);
    return kept && keys && { kept, order: { ids: linesOf(kept.ids), lines: linesOf(keys.keys) } };
  });
interface WholeOrder {
  kept: KeptOrder;
  order: PackedOrder;
}

const idsOf = (notes: readonly ListNote[]): Set<string> => new Set(notes.flatMap(({ ids }) => linesOf(ids)));

/** The lines of a packed text. */
export const linesOf = (text: string): string[] => (text ? text.split('\n') : []);

async function dropOrders(): Promise<void> {
  const id = (await lastNote()) + 2;
  await Promise.all([database.keptOrders.clear(), database.orderKeys.clear(), database.listNotes.clear()]);
  await database.listNotes.add({ id, ids: '', isErased: true });
}

/** Forgets notes, and the orders that would follow them. */
async function forgetBefore(note: number): Promise<void> {
  const ids = await database.keptOrders.where('upTo').below(note).primaryKeys();
  await Promise.all([
    database.keptOrders.bulkDelete(ids),
    database.orderKeys.bulkDelete(ids),
    database.listNotes.where('id').belowOrEqual(note).delete(),
  ]);
}

/** Takes the rows that changed since they were kept out of the kept orders, so that these hold only what records hold. */
async function takeOut(): Promise<void> {
  for (const id of await database.keptOrders.toCollection().primaryKeys()) {
    const whole = await wholeOrder(id);
    const changes = whole && (await changesAfter(whole.kept.upTo));
    if (!changes) continue;
    const { kept, order } = whole;
    const gone = await staleLeads([...changes.ids]);
    const left = [...order.ids.keys()].filter((at) => !gone.has(order.ids[at] ?? ''));
    if (left.length === order.ids.length) continue;
    const [ids, lines] = [order.ids, order.lines].map((all) => left.map((at) => all[at] ?? ''));
    await put(kept, { ids: ids ?? [], lines: lines ?? [] });
  }
}
