// Before anything imports Dexie, which looks for IndexedDB once, when it is loaded.
import 'fake-indexeddb/auto';
import { writeFileSync } from 'node:fs';
import { addDays, type Day, dayAsDate } from '~/domain/dates/day';
import { openDatabase } from '~/storage';
import { database, ownTables } from '~/storage/core/database';
import { bulkMission } from '../bulk/bulk-mission';
import { demoMission } from '../demo/demo-mission';
import type { SeedName } from '../seed-names.mjs';
import { Agenda } from './agenda';
import { SimulatedClock } from './simulated-clock';

const SEEDS: Record<SeedName, (agenda: Agenda, today: Day) => Promise<void>> = {
  demo: demoMission,
  1000: (agenda, today) => bulkMission(1_000, agenda, today),
  10000: (agenda, today) => bulkMission(10_000, agenda, today),
};
const HISTORY_DAYS = 62;

// Started by seed-rows.mjs in a process of its own: name of the seed, today, file to write.
const [name = '', today = '', file = ''] = process.argv.slice(2);
const seed = SEEDS[name as SeedName];
const start = addDays(today as Day, -HISTORY_DAYS);
const clock = new SimulatedClock(dayAsDate(start).getTime(), 14);
const nothing = async () => undefined;
await openDatabase({
  get: nothing,
  set: nothing,
  mark: nothing,
  setMark: nothing,
  isCounted: async () => true,
  setCounted: nothing,
});
await seed(new Agenda(clock), today as Day);
// Goen makes its lists anew where they do not follow what is planted.
await database.settings.delete('listsStamp');
const rows = await Promise.all(
  ownTables().map(async (table) => [table.name, await table.toArray()] as const),
);
writeFileSync(file, JSON.stringify(Object.fromEntries(rows)));
