import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyTrash, forgetContacts, mergeBackup, redoLast, undoActivity, undoLast } from '~/storage';
import { database } from '~/storage/core/database';
import { runs } from '../../runs';
import { backupBytes, deviceRows, essence, merged, onDevice, opened, switchDevice } from '../support/devices';
import { storeChangesApart } from '../support/old-changes';
import { attempt, COMMANDS as COMMON, type Command } from '../support/random-commands';
import { scene } from '../support/scene';
import { withMission } from '../support/store';
import { orphans, visible } from '../support/visible';

withMission();

const RUNS = runs(40);
const SEED = process.env.SEED === undefined ? {} : { seed: Number(process.env.SEED) };

const FORGET: Command = ({ contact }) => forgetContacts([contact().id]);
const COMMANDS: Command[] = [
  ...COMMON,
  async () => {
    const last = await database.activities.orderBy('id').last();
    return last && undoActivity(last.id, { partly: true });
  },
  FORGET,
  () => emptyTrash(new Date(), true),
];

const choices = fc.array(fc.nat(50), { minLength: 3, maxLength: 6 });
const commands = fc.array(fc.tuple(fc.integer({ min: 0, max: COMMANDS.length - 1 }), choices), {
  minLength: 1,
  maxLength: 5,
});

test(`three devices that merge each other’s backups in any order converge (${RUNS} runs)`, async () => {
  await scene();
  const start = await deviceRows();
  await fc.assert(
    fc.asyncProperty(fc.tuple(commands, commands, commands), fc.nat(3), async (lists, old) => {
      const devices = [];
      const files: Uint8Array<ArrayBuffer>[] = [];
      for (const [at, list] of lists.entries()) {
        await switchDevice(onDevice(start, `portatile-${at}`));
        for (const [which, choices] of list) await attempt(COMMANDS[which] as Command, choices);
        if (at === old) await storeChangesApart();
        devices.push(await deviceRows());
        files.push(await backupBytes());
      }
      const ends: unknown[] = [];
      for (const [own, ...others] of [
        [0, 1, 2],
        [1, 2, 0],
        [2, 0, 1],
        [0, 2, 1],
      ] as const) {
        await switchDevice(devices[own] ?? {});
        for (const other of others) await merged(files[other] as Uint8Array<ArrayBuffer>);
        ends.push(await essence());
        expect(await orphans()).toEqual([]);
        for (const file of files) expect(await merged(file)).toBe(false);
      }
      for (const end of ends.slice(1)) expect(end).toEqual(ends[0]);
    }),
    { numRuns: RUNS, ...SEED, endOnFailure: true },
  );
}, 600_000);

/** On which device something happens: a command, or merging another device's backup. */
const happenings = fc.array(
  fc.tuple(
    fc.nat(2),
    fc.oneof(
      { weight: 3, arbitrary: fc.tuple(fc.integer({ min: 0, max: COMMANDS.length - 1 }), choices) },
      { weight: 1, arbitrary: fc.nat(2) },
    ),
  ),
  { minLength: 3, maxLength: 16 },
);

test(`three devices that write between merges converge once all have merged all (${RUNS} runs)`, async () => {
  await scene();
  const start = await deviceRows();
  await fc.assert(
    fc.asyncProperty(happenings, async (list) => {
      const devices = [0, 1, 2].map((at) => onDevice(start, `portatile-${at}`));
      const at = async (which: number, doing: () => Promise<unknown>) => {
        await switchDevice(devices[which] ?? {});
        await doing();
        devices[which] = await deviceRows();
      };
      const merging = async (which: number, other: number) => {
        await switchDevice(devices[other] ?? {});
        const file = await backupBytes();
        await at(which, async () => {
          const open = await opened(file);
          expect(open.outlook.refused).toEqual([]);
          await mergeBackup(open, 'copia.json');
        });
      };
      for (const [which, what] of list)
        if (typeof what === 'number') await merging(which, what);
        else await at(which, () => attempt(COMMANDS[what[0]] as Command, what[1]));
      for (const [which, other] of [
        [0, 1],
        [0, 2],
        [1, 0],
        [2, 0],
        [0, 1],
      ] as const)
        await merging(which, other);
      const ends: unknown[] = [];
      for (const which of [0, 1, 2]) await at(which, async () => ends.push(await essence()));
      for (const end of ends.slice(1)) expect(end).toEqual(ends[0]);
    }),
    { numRuns: RUNS, ...SEED, endOnFailure: true },
  );
}, 600_000);

test(`undoing a merge restores the state before it, and redo the state after it (${RUNS} runs)`, async () => {
  await scene();
  const start = await deviceRows();
  // Erasing a person is never undone.
  const saved = commands.map((list) => list.filter(([which]) => COMMANDS[which] !== FORGET));
  await fc.assert(
    fc.asyncProperty(fc.tuple(saved, saved), fc.boolean(), async ([ours, theirs], isOld) => {
      await switchDevice(onDevice(start, 'portatile-1'));
      for (const [which, choices] of theirs) await attempt(COMMANDS[which] as Command, choices);
      const file = await backupBytes();
      await switchDevice(onDevice(start, 'portatile-0'));
      for (const [which, choices] of ours) await attempt(COMMANDS[which] as Command, choices);
      if (isOld) await storeChangesApart();
      const was = await visible();
      if (!(await merged(file))) return;
      const is = await visible();
      expect(await undoLast()).toBe('backup-merged');
      expect(await visible()).toEqual(was);
      expect(await redoLast()).toBe('backup-merged');
      expect(await visible()).toEqual(is);
      expect(await merged(file)).toBe(false);
    }),
    { numRuns: RUNS, ...SEED, endOnFailure: true },
  );
}, 600_000);
