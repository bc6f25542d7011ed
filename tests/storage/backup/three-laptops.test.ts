import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyTrash, forgetContact, mergeBackup, redoLast, undoActivity, undoLast } from '~/storage';
import { database } from '~/storage/core/database';
import { attempt, DEEDS as COMMON, type Deed } from '../support/random-deeds';
import { scene } from '../support/scene';
import { withMission } from '../support/store';
import { orphans, visible } from '../support/visible';
import { backupBytes, essence, laptop, merged, onDevice, opened, sitAt } from './laptops';

withMission();

const RUNS = Number(process.env.RUNS ?? 40);
const SEED = process.env.SEED === undefined ? {} : { seed: Number(process.env.SEED) };

const FORGETTING: Deed = ({ contact }) => forgetContact(contact().id);
const DEEDS: Deed[] = [
  ...COMMON,
  async () => {
    const last = await database.activities.orderBy('id').last();
    return last && undoActivity(last.id, { partly: true });
  },
  FORGETTING,
  () => emptyTrash(new Date(), true),
];

const choices = fc.array(fc.nat(50), { minLength: 3, maxLength: 6 });
const deeds = fc.array(fc.tuple(fc.integer({ min: 0, max: DEEDS.length - 1 }), choices), {
  minLength: 1,
  maxLength: 5,
});

test(`three laptops that merge each other’s backups in any order come to the same (${RUNS} runs)`, async () => {
  await scene();
  const start = await laptop();
  await fc.assert(
    fc.asyncProperty(fc.tuple(deeds, deeds, deeds), async (lists) => {
      const laptops = [];
      const files: Uint8Array<ArrayBuffer>[] = [];
      for (const [at, list] of lists.entries()) {
        await sitAt(onDevice(start, `portatile-${at}`));
        for (const [which, choices] of list) await attempt(DEEDS[which] as Deed, choices);
        laptops.push(await laptop());
        files.push(await backupBytes());
      }
      const ends: unknown[] = [];
      for (const [own, ...others] of [
        [0, 1, 2],
        [1, 2, 0],
        [2, 0, 1],
        [0, 2, 1],
      ] as const) {
        await sitAt(laptops[own] ?? {});
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

/** At which of the laptops something happens: a deed, or the merging of another's backup. */
const happenings = fc.array(
  fc.tuple(
    fc.nat(2),
    fc.oneof(
      { weight: 3, arbitrary: fc.tuple(fc.integer({ min: 0, max: DEEDS.length - 1 }), choices) },
      { weight: 1, arbitrary: fc.nat(2) },
    ),
  ),
  { minLength: 3, maxLength: 16 },
);

test(`three laptops that go on working between one merge and the next come to the same when all know all (${RUNS} runs)`, async () => {
  await scene();
  const start = await laptop();
  await fc.assert(
    fc.asyncProperty(happenings, async (list) => {
      const laptops = [0, 1, 2].map((at) => onDevice(start, `portatile-${at}`));
      const at = async (which: number, doing: () => Promise<unknown>) => {
        await sitAt(laptops[which] ?? {});
        await doing();
        laptops[which] = await laptop();
      };
      const merging = async (which: number, other: number) => {
        await sitAt(laptops[other] ?? {});
        const file = await backupBytes();
        await at(which, async () => {
          const open = await opened(file);
          expect(open.outlook.refused).toEqual([]);
          await mergeBackup(open, 'copia.json');
        });
      };
      for (const [which, what] of list)
        if (typeof what === 'number') await merging(which, what);
        else await at(which, () => attempt(DEEDS[what[0]] as Deed, what[1]));
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

test(`whatever a merge did, undoing it shows what was there, and doing it again what it brought (${RUNS} runs)`, async () => {
  await scene();
  const start = await laptop();
  // Erasing a person is not undone, whoever did it.
  const kept = deeds.map((list) => list.filter(([which]) => DEEDS[which] !== FORGETTING));
  await fc.assert(
    fc.asyncProperty(fc.tuple(kept, kept), async ([ours, theirs]) => {
      await sitAt(onDevice(start, 'portatile-1'));
      for (const [which, choices] of theirs) await attempt(DEEDS[which] as Deed, choices);
      const file = await backupBytes();
      await sitAt(onDevice(start, 'portatile-0'));
      for (const [which, choices] of ours) await attempt(DEEDS[which] as Deed, choices);
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
