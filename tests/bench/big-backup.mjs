// @ts-check
// By hand: `node tests/bench/big-backup.mjs [megabytes]` writes a backup of that size and reads it again, and prints time and peak memory of each.
import { openStore } from './support/store.mjs';

const MEGABYTES = Number(process.argv[2] ?? 300);
const SAMPLE_EVERY_MS = 1_000;

const { page, close } = await openStore();
try {
  const session = await page.context().newCDPSession(page);
  for (const [what, work] of /** @type {const} */ ([
    ['written', write],
    ['checked and read', read],
  ])) {
    const peak = { held: 0, withGarbage: 0 };
    const sampling = setInterval(async () => {
      peak.withGarbage = Math.max(peak.withGarbage, await heap());
      await session.send('HeapProfiler.collectGarbage');
      peak.held = Math.max(peak.held, await heap());
    }, SAMPLE_EVERY_MS);
    const { ms, size } = await page.evaluate(work, MEGABYTES);
    clearInterval(sampling);
    console.log(
      `${mega(size)} ${what}: ${(ms / 1_000).toFixed(1)} s; memory at most ${mega(peak.held)} in use, ${mega(peak.withGarbage)} with garbage`,
    );
  }

  /** Bytes of the page's objects and of its buffers outside of the heap. */
  async function heap() {
    const { usedSize, backingStorageSize } = /** @type {any} */ (await session.send('Runtime.getHeapUsage'));
    return usedSize + backingStorageSize;
  }
} finally {
  await close();
}

/** @param {number} bytes */
function mega(bytes) {
  return `${Math.round(bytes / 1e6)} MB`;
}

/** @param {number} megabytes */
async function write(megabytes) {
  const { backups, goen } = /** @type {any} */ (globalThis).store;
  const start = performance.now();
  const writer = backups.backupWriter();
  for (let bytes = 0, at = 0; bytes < megabytes * 1e6; at += 500) {
    const rows = Array.from({ length: 500 }, (_, each) => ({
      id: String(at + each),
      nameJa: `架空精機${at + each}株式会社`,
      description: '精密部品の設計と製造。'.repeat(30),
    }));
    writer.add('organisations', rows);
    bytes += 500 * 1_060;
    // As between two pages of the store.
    await new Promise((go) => setTimeout(go));
  }
  const file = await writer.file({ version: goen.BACKUP_VERSION, madeAt: new Date().toISOString(), by: '' });
  /** @type {any} */ (globalThis).file = file;
  return { ms: performance.now() - start, size: file.size };
}

async function read() {
  const { store, file } = /** @type {any} */ (globalThis);
  const start = performance.now();
  const { head, pages } = await store.backups.backupFrom(file, store.goen.BACKUP_VERSION);
  let rows = 0;
  for await (const [, page] of pages()) rows += page.length;
  if (rows !== head.counts.organisations) throw new Error('not the same');
  return { ms: performance.now() - start, size: file.size };
}
