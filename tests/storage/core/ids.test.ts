import { afterEach, expect, test, vi } from 'vitest';
import { drawId } from '~/storage/core/ids';

afterEach(() => void vi.useRealTimers());

const instantOf = (id: string) => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);

test('ids of one instant sort in the order they were drawn', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T03:00:00Z') });
  const ids = Array.from({ length: 5_000 }, () => drawId<string>());
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a clock corrected while it runs never makes an id sort before an earlier one', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T03:00:05Z') });
  const before = drawId<string>();
  vi.setSystemTime(new Date('2026-11-20T03:00:00Z'));
  expect(drawId<string>() > before).toBe(true);
});

test('after a clock that was years ahead ids follow the right one', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-03-04T03:00:00Z') });
  drawId();
  vi.setSystemTime(new Date('2026-11-20T03:00:00Z'));
  expect(instantOf(drawId())).toBe(Date.now());
});
