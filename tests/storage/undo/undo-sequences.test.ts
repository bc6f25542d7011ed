import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redoLast, undoActivity, undoLast } from '~/storage';
import { database } from '~/storage/core/database';
import { clearUndoStack } from '~/storage/core/undo-stack';
import { runs } from '../../runs';
import { listsAndRecords } from '../support/lists';
import { storeChangesApart } from '../support/old-changes';
import { attempt, COMMANDS, type Command } from '../support/random-commands';
import { scene } from '../support/scene';
import { withMission } from '../support/store';
import { orphans, visible } from '../support/visible';

withMission();

const step = fc.record({
  way: fc.oneof(
    { weight: 5, arbitrary: fc.constant('do' as const) },
    { weight: 2, arbitrary: fc.constant('undo' as const) },
    { weight: 1, arbitrary: fc.constant('redo' as const) },
  ),
  command: fc.nat({ max: COMMANDS.length - 1 }),
  choices: fc.array(fc.nat({ max: 6 }), { minLength: 4, maxLength: 4 }),
  // As if an older version had done what is done so far.
  isOld: fc.boolean(),
});

/** Snapshot of the tables, restored before each run. */
async function beginning(): Promise<() => Promise<void>> {
  await scene();
  const rows = await Promise.all(database.tables.map((table) => table.toArray()));
  return async () => {
    clearUndoStack();
    for (const [at, table] of database.tables.entries()) {
      await table.clear();
      await table.bulkAdd(rows[at] ?? []);
    }
  };
}

test('whatever is done, undone and redone, each undo restores the state before and leaves no dangling reference', async () => {
  const begin = await beginning();
  await fc.assert(
    fc
      .asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
        const past: unknown[] = [];
        let future: unknown[] = [];
        let now: unknown = await visible();
        for (const { way, command, choices, isOld } of steps) {
          const count = await database.activities.count();
          if (way === 'do') await attempt(COMMANDS[command] as Command, choices);
          else if (way === 'undo') await undoLast();
          else await redoLast();
          if (isOld) await storeChangesApart();
          const is = await visible();
          if (way === 'undo') {
            const was = past.pop();
            expect(is).toEqual(was ?? now);
            if (was) future.push(now);
          } else if (way === 'redo') {
            const next = future.pop();
            expect(is).toEqual(next ?? now);
            if (next) past.push(now);
          } else if ((await database.activities.count()) > count) {
            past.push(now);
            future = [];
          }
          now = is;
          expect(await orphans()).toEqual([]);
          const { held, expected } = await listsAndRecords();
          expect(held).toEqual(expected);
        }
      })
      .beforeEach(begin),
    { numRuns: runs(200) },
  );
});

test('whatever is undone out of order, in part, leaves no dangling reference', async () => {
  const begin = await beginning();
  await fc.assert(
    fc
      .asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), fc.nat(), async (steps, which) => {
        for (const { command, choices, isOld } of steps) {
          await attempt(COMMANDS[command] as Command, choices);
          if (isOld) await storeChangesApart();
        }
        const ids = await database.activities.orderBy('id').primaryKeys();
        const own = ids.slice(-steps.length);
        const id = own[which % own.length];
        if (id) await undoActivity(id, { partly: true });
        expect(await orphans()).toEqual([]);
      })
      .beforeEach(begin),
    { numRuns: runs(100) },
  );
});
