import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import {
  addNote,
  archiveEvent,
  changeEvent,
  deleteOrganisation,
  emptyTrash,
  eventWithMission,
  openDatabase,
  redoLast,
  restoreSnapshot,
  saveLead,
  takeSnapshot,
  undoLast,
} from '~/storage';
import { database } from '~/storage/core/database';
import { lastNote, MOST_NOTES } from '~/storage/core/kept-orders';
import { clearUndoStack } from '~/storage/core/undo-stack';
import { runs } from '../../runs';
import { frozenRows, oldDatabase } from '../support/frozen';
import { imported } from '../support/import-scene';
import { followed, madeAnew, ORDERS, opened } from '../support/orders';
import { outsideId } from '../support/outside-id';
import { attempt, COMMANDS, type Command } from '../support/random-commands';
import { scene } from '../support/scene';
import { EXPO, mirai, TODAY, VENTURE_CAFE, withMission } from '../support/store';

withMission();

const NAME = ORDERS.name as NonNullable<(typeof ORDERS)[string]>;
const LAST = ORDERS.last as typeof NAME;
const named = (nameJa: string, eventId = VENTURE_CAFE) =>
  saveLead({ eventId, fields: { nameJa }, evidence: {} }, TODAY);
const all = async () => {
  for (const source of Object.values(ORDERS)) expect(await opened(source)).toEqual(await madeAnew(source));
};
const names = async (source = NAME) => {
  const { lines } = await opened(source);
  const organisations = await database.organisations.bulkGet(
    lines.map((line) => line.split(' ')[0]) as never,
  );
  return organisations.map((each) => each?.nameJa);
};

const step = fc.record({
  way: fc.constantFrom('do' as const, 'do' as const, 'do' as const, 'undo' as const, 'redo' as const),
  command: fc.nat({ max: COMMANDS.length - 1 }),
  choices: fc.array(fc.nat({ max: 6 }), { minLength: 4, maxLength: 4 }),
});

test('whatever is written and undone, each list has the rows and the order that the records give', async () => {
  await scene();
  await all();
  const rows = await Promise.all(database.tables.map((table) => table.toArray()));
  await fc.assert(
    fc
      .asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
        const windows = Object.entries(ORDERS).map(([name, source]) => ({
          name,
          source,
          ...followed(source),
        }));
        for (const { way, command, choices } of steps) {
          if (way === 'do') await attempt(COMMANDS[command] as Command, choices);
          else if (way === 'undo') await undoLast();
          else await redoLast();
        }
        for (const { name, source, told, end } of windows) {
          const expected = await madeAnew(source);
          // Of a window that has just been opened, and of one that stays open.
          expect(await opened(source), name).toEqual(expected);
          await expect.poll(told, { message: name }).toEqual(expected);
          end();
        }
      })
      .beforeEach(async () => {
        clearUndoStack();
        // In one transaction: what an open list of the run before keeps comes before it or after it.
        await database.transaction('rw', database.tables, async () => {
          for (const [at, table] of database.tables.entries()) {
            await table.clear();
            await table.bulkAdd(rows[at] ?? []);
          }
        });
      }),
    { numRuns: runs(60) },
  );
}, 120_000);

test('an import is in the lists and out of them once it is undone', async () => {
  await named('いち');
  await all();
  const rows = Array.from({ length: 300 }, (_, at) => `架空${at}精機株式会社,https://kakuu-${at}.example/`);
  await imported(['company,website', ...rows].join('\n'));
  expect(await names()).toHaveLength(301);
  await all();
  await undoLast();
  expect(await names()).toEqual(['いち']);
  await all();
});

test('a kept order is read and not made again; what was erased is not in it any more', async () => {
  const lead = await named('消える商事');
  await named('のこる商事');
  await all();
  const each = vi.fn();
  await opened(async () => ({ ...(await NAME()), each }));
  expect(each).not.toHaveBeenCalled();
  const gone = (await database.leads.get(lead))?.organisationId;
  await deleteOrganisation(gone as never);
  await emptyTrash(new Date(), true);
  expect(JSON.stringify(await database.orderKeys.toArray())).toContain('のこる');
  expect(JSON.stringify(await database.orderKeys.toArray())).not.toContain('消える');
  await all();
});

test('what was read before something was erased is not kept', async () => {
  const lead = await named('消える商事');
  const source = async () => {
    const own = await NAME();
    return {
      ...own,
      each: async (take: Parameters<typeof own.each>[0]) => {
        await own.each(take);
        await deleteOrganisation((await database.leads.get(lead))?.organisationId as never);
        await emptyTrash(new Date(), true);
      },
    };
  };
  await opened(source);
  expect(JSON.stringify(await database.orderKeys.toArray())).not.toContain('消える');
});

test('a write that concerns no row of a list is not told', async () => {
  await named('いち');
  await names();
  const list = followed(NAME);
  await expect.poll(list.told).toBeDefined();
  const last = followed(LAST);
  await expect.poll(last.told).toBeDefined();
  const [lead] = await database.leads.toArray();
  const before = list.told();
  await addNote(lead?.id as never, 'nota');
  // The other list is told, as its order is by the last activity.
  await expect.poll(last.times).toBe(2);
  expect(list.told()?.lines).toEqual(before?.lines);
  expect(list.times()).toBe(1);
  list.end();
  last.end();
});

test('many changes are kept after a while, so that the next opening has none to put into place', async () => {
  await named('いち');
  const list = followed(NAME);
  await expect.poll(list.told).toBeDefined();
  const rows = Array.from({ length: 30 }, (_, at) => `架空${at}精機株式会社,https://kakuu-${at}.example/`);
  await imported(['company,website', ...rows].join('\n'));
  await expect
    .poll(async () => (await database.keptOrders.toArray())[0]?.ids.split('\n'), { timeout: 5_000 })
    .toHaveLength(31);
  list.end();
  expect((await database.keptOrders.toArray())[0]?.upTo).toBe(await lastNote());
});

test('an event that is archived or renamed changes the lists that it is in', async () => {
  await named('いち');
  await named('に', EXPO);
  await all();
  await archiveEvent(EXPO, true);
  expect(await names(ORDERS.matrix)).toEqual(['いち']);
  const { event } = await eventWithMission(VENTURE_CAFE);
  await changeEvent(VENTURE_CAFE, { ...event, name: 'Zeta' } as never);
  await all();
});

test('orders that nobody asks for are forgotten with their notes', async () => {
  await named('いち');
  await all();
  await database.listNotes.clear();
  await database.listNotes.add({ id: 2 * MOST_NOTES - 1, ids: '', isErased: false });
  await named('に');
  expect(await database.keptOrders.count()).toBe(0);
  expect(await names()).toEqual(['いち', 'に']);
});

test('a copy that is restored and rows written by something else are listed', async () => {
  await saveLead(mirai(), TODAY);
  await all();
  const copy = await takeSnapshot('daily', new Date());
  await named('に');
  await restoreSnapshot(String(copy?.id), new Date());
  await all();
  const [organisation] = await database.organisations.toArray();
  await database.organisations.put({ ...organisation, id: 'other' } as never);
  await database.settings.put({ key: 'lastStamp', value: '2026-11-21T00:00:00.000Z|0000|x' });
  await openDatabase(outsideId());
  expect(await names()).toHaveLength(2);
  await all();
});

test.each([1, 2, 3, 4, 5, 6])('a database of version %i has all lists', async (version) => {
  (await oldDatabase(version, frozenRows(version))).close();
  await openDatabase(outsideId());
  await all();
  expect((await names()).length).toBeGreaterThan(0);
});
