// @ts-check
// A page that reads a CSV of new companies into an empty store, and one that writes the same rows without Goen.
import { openStore } from './store.mjs';

/** @typedef {Awaited<ReturnType<typeof openWithList>>} Stage */

/** @param {number} rows */
export async function openWithList(rows) {
  const store = await openStore();
  await store.page.evaluate(begin, rows);
  await store.page.evaluate(importAll);
  return {
    ...store,
    async close() {
      const { longest, slowest, heap, stages } = await store.page.evaluate(
        () => /** @type {any} */ (globalThis).figures,
      );
      console.log(
        `  longest task ${Math.round(longest)} ms, progress at least every ${Math.round(slowest)} ms, heap at most ${Math.round(heap / 1e6)} MB; ${stages}`,
      );
      await store.close();
    },
  };
}

/** Milliseconds from the file to the commit. @param {Stage} stage */
export const imported = ({ page }) => page.evaluate(importAll);

/** Milliseconds that papaparse takes over the same text, and Dexie over the records that the import wrote, with a row of history for each of them or without. @param {Stage} stage @param {{ withHistory: boolean }} what */
export const bare = ({ page }, what) => page.evaluate(writeBare, what);

/** @param {number} rows */
async function begin(rows) {
  const page = /** @type {any} */ (globalThis);
  const { goen, outsideId, AEROSPACE_MISSION, importedList, database, emptyTwin, changesIn } = page.store;
  await goen.openDatabase(outsideId());
  await goen.startMission(
    AEROSPACE_MISSION,
    AEROSPACE_MISSION.events.map((/** @type {{ id: string }} */ { id }) => id),
    [],
    '2026-11-20',
  );
  const tables = ['organisations', 'leads', 'followUps', 'activities', 'changeBatches'];
  const figures = { isOn: false, longest: 0, slowest: 0, heap: 0, stages: '' };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      if (figures.isOn) figures.longest = Math.max(figures.longest, duration);
  }).observe({ type: 'longtask' });
  Object.assign(page, {
    figures,
    text: importedList(rows).join('\n'),
    eventId: (await goen.eventsWithCounts())[0].event.id,
    twin: await emptyTwin(),
    clear: async () => {
      for (const table of [...tables, 'leadKeys', 'tallies']) await database.table(table).clear();
    },
    readOut: () =>
      Promise.all(
        tables.map(async (table) => {
          const rows = await database.table(table).toArray();
          return table === 'changeBatches' ? ['changes', rows.flatMap(changesIn)] : [table, rows];
        }),
      ),
  });
}

async function importAll() {
  const { store, text, eventId, figures, clear } = /** @type {any} */ (globalThis);
  const { goen, importing } = store;
  await clear();
  figures.isOn = true;
  const times = [performance.now()];
  const lap = () => times.push(performance.now());
  let told = performance.now();
  let asked = told;
  const tell = () => {
    figures.slowest = Math.max(figures.slowest, performance.now() - told);
    told = performance.now();
    // To ask for it takes its time.
    if (told - asked < 500) return;
    figures.heap = Math.max(figures.heap, /** @type {any} */ (performance).memory.usedJSHeapSize);
    asked = told;
  };
  const pause = () => {
    tell();
    return importing.yieldToBrowser({});
  };
  const file = new Blob([text]);
  const { delimiter, encodings } = await importing.openFile(file);
  const how = { kind: 'text', encoding: encodings[0], delimiter };
  const table = await importing.fileTable(file, how, { progress: tell });
  lap();
  const headings = importing.ownHeadings([], () => '');
  const targets = importing.proposedTargets(table.heads, headings);
  const words = importing.importWords([], () => '');
  const rows = await importing.importedRows(table, targets, words, { progress: tell });
  lap();
  const none = { answers: new Map(), events: new Map(), members: new Map() };
  const request = { rows, choice: { eventId, persons: false, over: true, endSteps: true, ...none } };
  const plan = await goen.importPlan(request, pause);
  lap();
  const origin = { source: 'bench.csv', today: '2026-11-20' };
  const done = await goen.importLeads(request, plan, origin, { pause, onProgress: tell });
  tell();
  lap();
  await new Promise((go) => setTimeout(go, 50));
  figures.isOn = false;
  if (done.some((/** @type {{ is: string }} */ { is }) => is !== 'new')) throw new Error('not all are new');
  figures.stages = ['read', 'map', 'check', 'write']
    .map((stage, at) => `${stage} ${Math.round((times[at + 1] ?? 0) - (times[at] ?? 0))} ms`)
    .join(', ');
  return (times[4] ?? 0) - (times[0] ?? 0);
}

/** @param {{ withHistory: boolean }} what */
async function writeBare({ withHistory }) {
  const page = /** @type {any} */ (globalThis);
  const { store, text, clear, twin } = page;
  page.written ??= await page.readOut();
  await clear();
  for (const table of twin.tables) await table.clear();
  const start = performance.now();
  const { data } = store.Papa.parse(text, { delimiter: ';', header: true });
  await twin.transaction('rw', twin.tables, async () => {
    for (const [table, rows] of page.written)
      if (withHistory || table !== 'changes') await twin.table(table).bulkAdd(rows);
  });
  const took = performance.now() - start;
  for (const table of twin.tables) await table.clear();
  if (data.length !== page.written[1][1].length) throw new Error(`${data.length} rows`);
  return took;
}
