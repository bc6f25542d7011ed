import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FutureInstants, withRepairedInstants } from '~/domain/records/repair-instants';
import { runs } from '../../runs';

const NOW = new Date('2026-11-20T03:00:00.000Z');
const DAY_MS = 86_400_000;
const YEAR_MS = 365 * DAY_MS;

const repairOf = (rows: readonly unknown[], now = NOW) => {
  const future = new FutureInstants(now);
  for (const row of rows) future.add(row);
  return future.repair();
};

test('instants of the future follow the newest right one, in stamps too; all other text stays', () => {
  const rows = [
    {
      id: 'a',
      stamp: '2026-11-01T09:00:00.000Z|0002|x',
      note: '2030-01-01T00:00:00.000Z is no instant here',
    },
    {
      id: 'b',
      updatedAt: '2030-01-02T00:00:00.000Z',
      stamp: '2030-01-01T00:00:00.000Z|0007|x',
      stamps: { owner: '2030-01-02T00:00:00.000Z|0000|x' },
      dueOn: '2030-01-09',
    },
  ];
  const repair = repairOf(rows);
  expect(rows.map((row) => withRepairedInstants(row, repair))).toEqual([
    rows[0],
    {
      id: 'b',
      updatedAt: '2026-11-01T09:00:00.002Z',
      stamp: '2026-11-01T09:00:00.001Z|0007|x',
      stamps: { owner: '2026-11-01T09:00:00.002Z|0000|x' },
      dueOn: '2030-01-09',
    },
  ]);
});

test('a row without any stays the same object', () => {
  const row = { stamp: '2026-11-01T09:00:00.000Z|0002|x', list: [1, { two: 'x' }] };
  expect(withRepairedInstants(row, repairOf([{ at: '2031-01-01T00:00:00.000Z' }]))).toBe(row);
});

test('whatever the instants, their order stays, none is more than a day ahead, and another device gets the same', () => {
  const around = (time: number, reach: number) => fc.integer({ min: time - reach, max: time + reach });
  const instants = fc.uniqueArray(
    fc.oneof(
      around(NOW.getTime() + YEAR_MS, 3 * YEAR_MS),
      around(NOW.getTime(), 50),
      around(NOW.getTime() + DAY_MS, 50),
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(instants, (times) => {
      const rows = times.map((time) => ({ stamp: `${new Date(time).toISOString()}|0000|x` }));
      const repair = repairOf(rows);
      const after = rows.map((row) => withRepairedInstants(row, repair).stamp);
      const order = (stamps: readonly string[]) =>
        stamps.map((_, at) => at).sort((a, b) => (stamps[a] ?? '').localeCompare(stamps[b] ?? ''));
      expect(order(after)).toEqual(order(rows.map(({ stamp }) => stamp)));
      for (const stamp of after)
        expect(Date.parse(stamp.slice(0, 24))).toBeLessThanOrEqual(NOW.getTime() + DAY_MS);
      expect(repairOf([...rows].reverse())).toEqual(repair);
      expect(repairOf(after.map((stamp) => ({ stamp }))).size).toBe(0);
    }),
    { numRuns: runs(300) },
  );
});
