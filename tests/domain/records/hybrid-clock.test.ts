import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextStamp } from '~/domain/records/hybrid-clock';
import { runs } from '../../runs';

const NOW = new Date('2025-05-22T10:00:00.000Z');

test('a first stamp is the wall clock and the device', () => {
  expect(nextStamp(undefined, NOW, 'a')).toBe('2025-05-22T10:00:00.000Z|0000|a');
});

test('two in one millisecond are counted', () => {
  const first = nextStamp(undefined, NOW, 'a');
  expect(nextStamp(first, NOW, 'a')).toBe('2025-05-22T10:00:00.000Z|0001|a');
});

test('a full instant passes to the next, and never sorts before itself', () => {
  const last = '2025-05-22T10:00:00.000Z|zzzz|a';
  expect(nextStamp(last, NOW, 'a')).toBe('2025-05-22T10:00:00.001Z|0000|a');
});

test('a clock set back makes no earlier stamp', () => {
  const first = nextStamp(undefined, NOW, 'a');
  expect(nextStamp(first, new Date('2025-05-21T10:00:00.000Z'), 'a') > first).toBe(true);
});

test('a stamp is never earlier than one received from another device', () => {
  expect(nextStamp('2030-01-01T00:00:00.000Z|0000|b', NOW, 'a')).toBe('2030-01-01T00:00:00.000Z|0001|a');
});

test('stamps only grow, whatever the clock does', () => {
  const instants = fc.array(
    fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
  );
  fc.assert(
    fc.property(instants, (walls) => {
      let last: string | undefined;
      for (const wall of walls) {
        const next = nextStamp(last, wall, 'a');
        if (last) expect(next > last).toBe(true);
        last = next;
      }
    }),
    { numRuns: runs(100) },
  );
});
