// @ts-check
import { openStore } from './store.mjs';

/** @typedef {Awaited<ReturnType<typeof openStore>>} Stage */

export const name =
  '10,000 rows are read, mapped, checked, matched and written, half of them of kept companies, against papaparse alone and one bulkPut of as many rows';
export const bar = 16;
export const rounds = 5;

const ROWS = 10_000;

export async function prepare() {
  const store = await openStore();
  await store.page.evaluate(begin, ROWS);
  return {
    ...store,
    async close() {
      const { longest, stages } = await store.page.evaluate(() => /** @type {any} */ (globalThis).figures);
      console.log(`  longest task ${Math.round(longest)} ms; ${stages}`);
      await store.close();
    },
  };
}

/** @param {Stage} stage */
export async function measure({ page }) {
  await page.evaluate(keptHalf);
  return page.evaluate(importAll);
}

/** @param {Stage} stage */
export async function reference({ page }) {
  return page.evaluate(bare);
}

/** @param {number} rows */
async function begin(rows) {
  const { goen, outsideId, AEROSPACE_MISSION, importedList } = /** @type {any} */ (globalThis).store;
  await goen.openDatabase(outsideId());
  await goen.startMission(
    AEROSPACE_MISSION,
    AEROSPACE_MISSION.events.map((/** @type {{ id: string }} */ { id }) => id),
    [],
    '2026-11-20',
  );
  const [head, ...lines] = importedList(rows);
  Object.assign(globalThis, {
    text: [head, ...lines].join('\n'),
    half: [head, ...lines.slice(0, rows / 2)].join('\n'),
    eventId: (await goen.eventsWithCounts())[0].event.id,
    figures: { longest: 0, stages: '' },
    run: async (/** @type {string} */ text) => {
      const { importing } = /** @type {any} */ (globalThis).store;
      const file = new Blob([text]);
      const times = [performance.now()];
      const lap = () => times.push(performance.now());
      const { delimiter, encodings } = await importing.openFile(file);
      const table = await importing.fileTable(file, { kind: 'text', encoding: encodings[0], delimiter });
      lap();
      const headings = importing.ownHeadings([], () => '');
      const words = importing.importWords([], () => '');
      const targets = importing.proposedTargets(table.heads, headings);
      const read = await importing.importedRows(table, targets, words);
      lap();
      const { eventId } = /** @type {any} */ (globalThis);
      const request = { rows: read, choice: { eventId, persons: false, over: true, answers: new Map() } };
      const plan = await goen.importPlan(request, () => importing.yieldToBrowser({}));
      lap();
      const pause = () => importing.yieldToBrowser({});
      const origin = { source: 'bench.csv', today: '2026-11-20' };
      const done = await goen.importLeads(request, plan, origin, { pause });
      lap();
      return { done, times };
    },
  });
  new PerformanceObserver((list) => {
    const { figures } = /** @type {any} */ (globalThis);
    for (const { duration } of list.getEntries())
      if (figures.on) figures.longest = Math.max(figures.longest, duration);
  }).observe({ type: 'longtask' });
}

/** A store in which half of the companies are kept. */
async function keptHalf() {
  const { store, run, half } = /** @type {any} */ (globalThis);
  const { database } = store;
  for (const table of ['organisations', 'leads', 'followUps', 'activities', 'changes'])
    await database.table(table).clear();
  await run(half);
}

async function importAll() {
  const { run, text, figures } = /** @type {any} */ (globalThis);
  figures.on = true;
  const { done, times } = await run(text);
  await new Promise((go) => setTimeout(go, 50));
  figures.on = false;
  const count = (/** @type {string} */ kind) =>
    done.filter((/** @type {{ is: string }} */ { is }) => is === kind).length;
  if (count('new') !== 5_000 || count('equal') !== 5_000)
    throw new Error(`${count('new')} new, ${count('equal')} equal, ${count('refused')} refused`);
  const stages = ['read', 'map', 'check', 'write'];
  figures.stages = stages
    .map((stage, at) => `${stage} ${Math.round(times[at + 1] - times[at])} ms`)
    .join(', ');
  return times[4] - times[0];
}

async function bare() {
  const { store, text } = /** @type {any} */ (globalThis);
  await store.database.organisations.clear();
  const start = performance.now();
  const { data } = store.Papa.parse(text, { delimiter: ';', header: true });
  const rows = data.map((/** @type {object} */ row, /** @type {number} */ at) => ({
    ...row,
    id: `${at}`,
    keys: [],
  }));
  await store.database.organisations.bulkPut(rows);
  return performance.now() - start;
}
