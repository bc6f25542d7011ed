import { Problem } from '~/domain/problem';
import { FutureInstants, withRepairedInstants } from '~/domain/records/repair-instants';
import { overAllTables } from '../core/all-tables';
import type { ProgressOptions } from '../core/batches';
import { trustClock } from '../core/clock';
import { ownTables } from '../core/database';
import { eachPage } from '../core/each-page';

/** Corrects what a clock that was ahead has written, once the user says that the date is right now: every instant of the future, in its order. Resolves with the number of rows corrected. @throws Problem 'stopped' or 'no-room', and nothing is changed */
export const repairClock = (now: Date, options: ProgressOptions = {}): Promise<number> =>
  overAllTables(() => repaired(now, options));

async function repaired(now: Date, { onProgress, signal }: ProgressOptions): Promise<number> {
  const all = 2 * (await rowCount());
  let done = 0;
  const step = (rows: readonly unknown[]) => {
    if (signal?.aborted) throw new Problem('stopped');
    done += rows.length;
    onProgress?.(done, all);
  };
  const future = new FutureInstants(now);
  for (const table of ownTables())
    await eachPage(table, async (rows) => {
      for (const row of rows) future.add(row);
      step(rows);
    });
  const repair = future.repair();
  let count = 0;
  for (const table of repair.size ? ownTables() : [])
    await eachPage(table, async (rows) => {
      const right = rows
        .map((row) => withRepairedInstants(row, repair))
        .filter((row, at) => row !== rows[at]);
      if (right.length) await table.bulkPut(right);
      count += right.length;
      step(rows);
    });
  await trustClock(now);
  return count;
}

async function rowCount(): Promise<number> {
  const counts = await Promise.all(ownTables().map((table) => table.count()));
  return counts.reduce((sum, count) => sum + count, 0);
}
