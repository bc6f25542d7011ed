/** A row with its place in an order. */
export interface Placed {
  id: string;
  /** What it is sorted by; rows without come last in both directions. */
  key: string;
  /** By what rows with the same key are sorted, the greatest first. */
  tie?: string;
}

/** Rows in an order, packed: reading one text costs much less than reading as many. */
export interface PackedOrder {
  ids: readonly string[];
  /** Key and tie of each row. */
  lines: readonly string[];
}

/** Compares rows in the order of a language, numbers by value; without a language by their ids alone. */
export function placeOrder(locale: string | undefined): (a: Placed, b: Placed) => number {
  const collator = locale === undefined ? undefined : new Intl.Collator(locale, { numeric: true });
  const compareKeys = (a: string, b: string): number => {
    if (!collator || a === b) return 0;
    if (a === '' || b === '') return a === '' ? 1 : -1;
    return collator.compare(a, b) || inCodes(a, b);
  };
  return (a, b) => compareKeys(a.key, b.key) || inCodes(b.tie ?? '', a.tie ?? '') || inCodes(a.id, b.id);
}

const inCodes = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Rows that are in order, packed; each is `inOneLine`. */
export const packedOrder = (rows: readonly Placed[]): PackedOrder => ({
  ids: rows.map(({ id }) => id),
  lines: rows.map(lineOf),
});

/** An order in which the rows `gone` are not any more, and those `added`, each `inOneLine`, have their places; the same one where nothing differs. */
export function changedOrder(
  order: PackedOrder,
  { gone, added }: { gone: ReadonlySet<string>; added: readonly Placed[] },
  compare: (a: Placed, b: Placed) => number,
): PackedOrder {
  const left = [...order.ids.keys()].filter((at) => !gone.has(order.ids[at] ?? ''));
  const ids: string[] = [];
  const lines: string[] = [];
  const takeTo = (to: number) => {
    for (const at of left.slice(ids.length - taken, to)) {
      ids.push(order.ids[at] ?? '');
      lines.push(order.lines[at] ?? '');
    }
  };
  let taken = 0;
  for (const row of [...added].sort(compare)) {
    takeTo(firstAfter(left.length, (at) => compare(rowAt(order, left[at] ?? 0), row) > 0));
    ids.push(row.id);
    lines.push(lineOf(row));
    taken++;
  }
  takeTo(left.length);
  const isSameRows = isEqual(ids, order.ids);
  if (isSameRows && isEqual(lines, order.lines)) return order;
  return { ids: isSameRows ? order.ids : ids, lines };
}

/** The first of `count` places that `isAfter`, of which all others after it are too. */
function firstAfter(count: number, isAfter: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAfter(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const isEqual = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((each, at) => each === others[at]);

/** Where each group of rows with the same key begins, and last where the rows without key do; `undefined` where no two have the same and all have one. */
export function groupStarts({ lines }: PackedOrder): Uint32Array | undefined {
  const starts: number[] = [];
  let before: string | undefined;
  for (const [at, line] of lines.entries()) {
    const key = keyIn(line);
    if (key !== before) starts.push(at);
    before = key;
  }
  if (before === '') return Uint32Array.from(starts);
  return starts.length === lines.length ? undefined : Uint32Array.from([...starts, lines.length]);
}

/** Ids in an order or the reverse of it, in which rows with the same key keep theirs and those without come last. */
export function inDirection(
  ids: readonly string[],
  starts: Uint32Array | undefined,
  isDescending: boolean,
): readonly string[] {
  if (!isDescending) return ids;
  if (!starts) return [...ids].reverse();
  const turned: string[] = [];
  for (let group = starts.length - 2; group >= 0; group--)
    for (let at = starts[group] ?? 0; at < (starts[group + 1] ?? 0); at++) turned.push(ids[at] ?? '');
  return turned.concat(ids.slice(starts.at(-1)));
}

const SEPARATOR = '\t';
const lineOf = ({ key, tie = '' }: Placed): string => `${key}${SEPARATOR}${tie}`;

/** A row whose key and tie fit into one line: what ends a line or a key is a blank in them. */
export const inOneLine = ({ id, key, tie = '' }: Placed): Placed => ({
  id,
  key: key.replace(LINE_SIGNS, ' '),
  tie: tie.replace(LINE_SIGNS, ' '),
});
const LINE_SIGNS = /[\n\t]/g;

/** The key in the line of a row. */
export const keyIn = (line: string): string => line.slice(0, line.indexOf(SEPARATOR));

const rowAt = ({ ids, lines }: PackedOrder, at: number): Placed => {
  const line = lines[at] ?? '';
  const key = keyIn(line);
  return { id: ids[at] ?? '', key, tie: line.slice(key.length + 1) };
};

/** Rows in order. It pauses now and then, so that the thread is never held. */
export async function sortedInSlices<T>(
  rows: readonly T[],
  compare: (a: T, b: T) => number,
  pause: () => Promise<void> | undefined,
): Promise<readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let at = 0; at < rows.length; at += RUN) {
    runs.push(rows.slice(at, at + RUN).sort(compare));
    await pause();
  }
  while (runs.length > 1) {
    const longer: (readonly T[])[] = [];
    for (let at = 0; at < runs.length; at += 2)
      longer.push(await joined(runs[at] ?? [], runs[at + 1] ?? [], compare, pause));
    runs = longer;
  }
  return runs[0] ?? [];
}
const RUN = 500;

async function joined<T>(
  some: readonly T[],
  others: readonly T[],
  compare: (a: T, b: T) => number,
  pause: () => Promise<void> | undefined,
): Promise<readonly T[]> {
  const all: T[] = [];
  for (let [one, other] = [0, 0]; one < some.length || other < others.length; ) {
    if (all.length % RUN === 0) await pause();
    const isOne =
      other >= others.length || (one < some.length && compare(some[one] as T, others[other] as T) <= 0);
    all.push((isOne ? some[one++] : others[other++]) as T);
  }
  return all;
}
