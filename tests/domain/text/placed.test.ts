import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  changedOrder,
  groupStarts,
  inDirection,
  inOneLine,
  type Placed,
  packedOrder,
  placeOrder,
  sortedInSlices,
} from '~/domain/text/placed';

const compare = placeOrder('it');
const ordered = (rows: readonly Placed[]) => [...rows].sort(compare);
const ids = (rows: readonly Placed[]) => rows.map(({ id }) => id);
const row = (id: string, key: string, tie = ''): Placed => ({ id, key, tie });

const key = fc.constantFrom('', 'a', 'á', 'B', 'b', '2', '10', 'カ', 'ガ', '架空', 'a b', 'a\tb', 'a\nb');
const rowsOf = (maxLength: number) =>
  fc.uniqueArray(fc.record({ id: fc.uuid(), key, tie: fc.constantFrom('1', '2') }).map(inOneLine), {
    selector: ({ id }) => id,
    maxLength,
  });

test('rows are in the order of a language, numbers by value, those without key last, equal ones by the greater tie', () => {
  const rows = [
    row('1', ''),
    row('2', 'b10'),
    row('3', 'B2'),
    row('4', 'á'),
    row('5', 'a', '1'),
    row('6', 'a', '2'),
  ];
  expect(ids(ordered(rows))).toEqual(['6', '5', '4', '3', '2', '1']);
});

test('in the reverse direction rows with the same key keep their order and those without come last', () => {
  const order = packedOrder(
    ordered([row('1', 'a'), row('2', 'a'), row('3', 'b'), row('4', ''), row('5', '')]),
  );
  expect(inDirection(order.ids, groupStarts(order), true)).toEqual(['3', '1', '2', '4', '5']);
  expect(inDirection(order.ids, groupStarts(order), false)).toEqual(['1', '2', '3', '4', '5']);
});

test('rows with keys of their own are simply reversed, and a list of none stays one', () => {
  const order = packedOrder(ordered([row('1', 'a'), row('2', 'b')]));
  expect(groupStarts(order)).toBeUndefined();
  expect(inDirection(order.ids, undefined, true)).toEqual(['2', '1']);
  const none = packedOrder([]);
  expect(inDirection(none.ids, groupStarts(none), true)).toEqual([]);
});

test('an order that rows are taken out of and put into is the one that sorting them gives', () => {
  fc.assert(
    fc.property(rowsOf(30), rowsOf(10), fc.array(fc.nat({ max: 29 })), (before, after, out) => {
      const gone = new Set([...out.map((at) => before[at]?.id ?? ''), ...ids(after)]);
      const left = before.filter(({ id }) => !gone.has(id));
      const changed = changedOrder(packedOrder(ordered(before)), { gone, added: after }, compare);
      expect(changed).toEqual(packedOrder(ordered([...left, ...after])));
    }),
  );
});

test('an order in which nothing differs stays the same object', () => {
  const rows = ordered([row('1', 'a'), row('2', 'b')]);
  const order = packedOrder(rows);
  expect(changedOrder(order, { gone: new Set(['2', '3']), added: [row('2', 'b')] }, compare)).toBe(order);
});

test('sorting in slices gives what sorting at once gives', async () => {
  const rows = Array.from({ length: 2_600 }, (_, at) => row(`${at}`, `${(at * 7919) % 1_300}`));
  let pauses = 0;
  const sorted = await sortedInSlices(rows, compare, async () => {
    pauses++;
  });
  expect(sorted).toEqual(ordered(rows));
  expect(pauses).toBeGreaterThan(10);
  expect(await sortedInSlices([], compare, () => undefined)).toEqual([]);
});
