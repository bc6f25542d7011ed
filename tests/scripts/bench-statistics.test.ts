import { describe, expect, test } from 'vitest';
import { interleaved } from '../bench/support/interleaved.mjs';
import { quantile, ratioOf, summaryOf } from '../bench/support/statistics.mjs';

const EVEN = Array.from({ length: 30 }, (_, at) => 100 + (at % 5));

describe('the figures of a bench', () => {
  test('are the middle value and the one that 95 of 100 stay below', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    const { median, p95 } = summaryOf([...Array(101).keys()]);
    expect([median, p95]).toEqual([50, 95]);
  });

  test('are sure of a ratio where both sides are even', () => {
    const { ratio, uncertainty } = ratioOf(
      EVEN.map((ms) => 2 * ms),
      EVEN,
    );
    expect(ratio).toBe(2);
    expect(uncertainty).toBeLessThan(0.02);
  });

  test('are unsure of it where one of them is not', () => {
    const uneven = EVEN.map((ms, at) => ms * (1 + (at % 3)));
    expect(ratioOf(uneven, EVEN).uncertainty).toBeGreaterThan(0.25);
  });

  test('come from rounds in which each side goes first in turn, the first rounds dropped', async () => {
    const order: string[] = [];
    const side = (name: string) => async () => order.push(name);
    const { measured, reference } = await interleaved(side('m'), side('r'), { rounds: 2, warmUp: 1 });
    expect(order.join('')).toBe('rmmrrm');
    expect([measured, reference]).toEqual([
      [3, 6],
      [4, 5],
    ]);
  });
});
