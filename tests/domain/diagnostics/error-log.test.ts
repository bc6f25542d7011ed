import { expect, test } from 'vitest';
import type { ErrorEntry } from '~/domain/diagnostics/error-entry';
import { MOST_ERRORS, withErrors } from '~/domain/diagnostics/error-log';

const at = (minute: number) => new Date(Date.UTC(2026, 9, 1, 8, minute)).toISOString();
const entry = (minute: number, over: Partial<ErrorEntry> = {}): ErrorEntry => ({
  firstAt: at(minute),
  lastAt: at(minute),
  count: 1,
  page: 'pipeline',
  version: '0.1.0',
  name: 'TypeError',
  causes: [],
  frames: ['save (chunks/storage.js:1:2)'],
  ...over,
});
const distinct = (minute: number) => entry(minute, { frames: [`chunks/storage.js:1:${minute}`] });

test('the last 50 stay, the latest at the end', () => {
  let log: ErrorEntry[] = [];
  for (let minute = 0; minute < 120; minute++) log = withErrors(log, [distinct(minute)]);
  expect(log).toHaveLength(MOST_ERRORS);
  expect(log[0]).toEqual(distinct(70));
  expect(log.at(-1)).toEqual(distinct(119));
});

test('equal errors are one entry with first and last time, and it moves to the end', () => {
  const log = withErrors([entry(1), distinct(2)], [entry(3), entry(4, { count: 5 })]);
  expect(log).toEqual([distinct(2), entry(4, { firstAt: at(1), count: 7 })]);
});

test.each([
  ['page', { page: 'background' }],
  ['version', { version: '0.2.0' }],
  ['name', { name: 'RangeError' }],
  ['code', { code: 'lead-gone' }],
  ['causes', { causes: ['AbortError'] }],
  ['frames', { frames: [] }],
] as const)('errors that differ in %s are two', (_, over) => {
  expect(withErrors([entry(1)], [entry(2, over as Partial<ErrorEntry>)])).toHaveLength(2);
});
