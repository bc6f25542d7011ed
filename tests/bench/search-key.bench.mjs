// @ts-check
import { openSearched } from './support/searched-leads.mjs';

/** @typedef {import('./support/searched-leads.mjs').Stage} Stage */

export const name =
  'the slowest of twenty keys until the first 50 hits are known, against looking through the same texts lead by lead';
export const bar = 0.7;
export const rounds = 15;
export const sizes = [10_000, 100_000];

export const prepare = openSearched;

const TYPED = [
  'みらい衛星',
  'アクセル',
  'satellite',
  'axel robotics',
  'robot',
  '佐藤 健',
  '防災ロボット',
  '1000000007919',
  'mirai-satellite-77.example',
  'banda ka',
  'owner:AB ginga',
  'かくう',
  'zzz',
];

/** @param {Stage} stage */
export const measure = ({ page }) => page.evaluate(packed, TYPED);

/** @param {Stage} stage */
export const reference = ({ page }) => page.evaluate(plain, TYPED);

/** The 95th percentile of the times from a key to the first hits. @param {string[]} typed */
function packed(typed) {
  const { LeadSearch, queryOf } = /** @type {any} */ (globalThis).store;
  const { index } = /** @type {any} */ (globalThis);
  const owners = [{ id: 'AB', label: 'AB' }];
  const known = { event: [], stage: [], due: [], member: [], owner: owners, tag: [], priority: [] };
  const search = new LeadSearch(index);
  /** @type {number[]} */
  const times = [];
  for (const whole of typed)
    for (let end = 1; end <= whole.length; end++) {
      const start = performance.now();
      const query = queryOf(whole.slice(0, end));
      const steps = search.found({ query, known, todayIn: () => '2026-11-20', most: 50 });
      let step = steps.next();
      while (!step.value) step = steps.next();
      times.push(performance.now() - start);
      // They are counted until the next key.
      while (!step.done) step = steps.next();
    }
  times.sort((one, other) => one - other);
  return times[Math.floor(times.length * 0.95)] ?? 0;
}

/** @param {string[]} typed */
function plain(typed) {
  const { foldedText } = /** @type {any} */ (globalThis).store;
  const { plain: texts } = /** @type {any} */ (globalThis);
  /** @type {number[]} */
  const times = [];
  let all = 0;
  for (const whole of typed)
    for (let end = 1; end <= whole.length; end++) {
      const start = performance.now();
      const needle = foldedText(whole.slice(0, end));
      for (const text of texts) if (text.includes(needle)) all++;
      times.push(performance.now() - start);
    }
  if (!all) throw new Error('nothing found');
  times.sort((one, other) => one - other);
  return times[Math.floor(times.length * 0.95)] ?? 0;
}
