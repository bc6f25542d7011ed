// @ts-check
import { fill } from './backup.bench.mjs';
import { openStore } from './support/store.mjs';

/** @typedef {Awaited<ReturnType<typeof openStore>>} Stage */

export const name =
  'a backup written, read and merged into an empty store, against the same rows through JSON and back and a bare bulkAdd of them';
export const bar = 3;
export const rounds = (/** @type {number} */ size) => (size > 10_000 ? 2 : 6);
export const sizes = [10_000, 100_000];

/** @param {number} leads */
export async function prepare(leads) {
  const store = await openStore();
  await store.page.evaluate(fill, leads);
  await store.page.evaluate(begin);
  return {
    ...store,
    async close() {
      const { longest, heap, stages } = await store.page.evaluate(
        () => /** @type {any} */ (globalThis).figures,
      );
      console.log(
        `  longest task ${Math.round(longest)} ms, heap at most ${Math.round(heap / 1e6)} MB; ${stages}`,
      );
      await store.close();
    },
  };
}

/** @param {Stage} stage */
export const measure = ({ page }) => page.evaluate(writtenAndMerged);

/** @param {Stage} stage */
export const reference = ({ page }) => page.evaluate(bare);

async function begin() {
  const page = /** @type {any} */ (globalThis);
  const { database, emptyTwin } = page.store;
  const figures = { isOn: false, longest: 0, heap: 0, stages: '' };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      if (figures.isOn) figures.longest = Math.max(figures.longest, duration);
  }).observe({ type: 'longtask' });
  const own = database.tables.filter((/** @type {any} */ { name }) => name !== 'settings');
  Object.assign(page, { figures, own, twin: await emptyTwin(), leads: await database.leads.count() });
}

async function writtenAndMerged() {
  const { store, figures, own, leads } = /** @type {any} */ (globalThis);
  const { goen, backups, database } = store;
  figures.isOn = true;
  const times = [performance.now()];
  const lap = () => times.push(performance.now());
  const tell = () => {
    figures.heap = Math.max(figures.heap, /** @type {any} */ (performance).memory.usedJSHeapSize);
  };
  const step = () => new Promise((go) => setTimeout(go));
  const writer = backups.backupWriter();
  await goen.backupPages((/** @type {string} */ table, /** @type {object[]} */ rows) => {
    writer.add(table, rows);
  });
  const file = await writer.file({ version: goen.BACKUP_VERSION, madeAt: new Date().toISOString(), by: '' });
  lap();
  figures.isOn = false;
  for (const table of own) await table.clear();
  figures.isOn = true;
  const start = performance.now();
  const { head, pages } = await backups.backupFrom(file, goen.BACKUP_VERSION);
  const opened = await goen.openBackup(pages(), head.version, step);
  lap();
  tell();
  await goen.mergeBackup(opened, 'bench.json', { isOwn: true, onProgress: tell });
  lap();
  tell();
  await step();
  figures.isOn = false;
  const took = (times[1] ?? 0) - (times[0] ?? 0) + (times[3] ?? 0) - start;
  figures.stages = `write ${Math.round((times[1] ?? 0) - (times[0] ?? 0))} ms, read ${Math.round((times[2] ?? 0) - start)} ms, merge ${Math.round((times[3] ?? 0) - (times[2] ?? 0))} ms`;
  if ((await database.leads.count()) !== leads) throw new Error('not the same');
  // What the merge itself has written, so that the next round writes the same file.
  const [merge] = await database.activities.where({ subject: 'backup' }).primaryKeys();
  await database.changes.where({ activityId: merge }).delete();
  await database.changeBatches.where('id').startsWith(`${merge}.`).delete();
  await database.activities.delete(merge);
  return took;
}

async function bare() {
  const { store, twin } = /** @type {any} */ (globalThis);
  const { database } = store;
  for (const table of twin.tables) await table.clear();
  const start = performance.now();
  const names = ['organisations', 'leads', 'followUps', 'activities', 'changes', 'changeBatches'];
  const tables = await Promise.all(names.map(async (name) => [name, await database.table(name).toArray()]));
  /** @type {[string, object[]][]} */
  const again = JSON.parse(JSON.stringify(tables));
  await twin.transaction('rw', twin.tables, async () => {
    for (const [name, rows] of again) await twin.table(name).bulkAdd(rows);
  });
  const took = performance.now() - start;
  for (const table of twin.tables) await table.clear();
  return took;
}
