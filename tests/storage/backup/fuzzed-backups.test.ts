import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Problem } from '~/domain/problem';
import { parsedRow } from '~/domain/schema/schemas';
import { RECORD_TABLES } from '~/domain/schema/tables';
import { backupFrom } from '~/exchange/backup-file';
import { BACKUP_VERSION, mergeBackup, openBackup, saveLead } from '~/storage';
import { database } from '~/storage/core/database';
import { runs } from '../../runs';
import { backupBytes, deviceRows, essence, hash, noStep, onDevice, switchDevice } from '../support/devices';
import { scene } from '../support/scene';
import { EXPO, mirai, TODAY, withMission } from '../support/store';

withMission();

type Bytes = Uint8Array<ArrayBuffer>;
const text = (bytes: Bytes) => new TextDecoder().decode(bytes);
const bytesOf = (said: string) => new TextEncoder().encode(said) as Bytes;

/** Where and how a file is damaged. */
const harm = fc.record({
  how: fc.constantFrom('flip', 'cut', 'swap', 'value', 'row'),
  at: fc.nat(),
  other: fc.nat(),
  /** Whether the hash was recomputed after the damage. */
  signed: fc.boolean(),
  value: fc.constantFrom(
    'null',
    '[]',
    '"x"',
    '-1',
    '{"__proto__":{"x":1}}',
    '"2099-01-01T00:00:00.000Z|0000|q"',
    '1e999',
  ),
});
type Harm = typeof harm extends fc.Arbitrary<infer T> ? T : never;

async function hurt(file: Bytes, { how, at, other, signed, value }: Harm): Promise<Bytes> {
  const first = file.indexOf(0x0a) + 1;
  let rest = file.slice(first);
  if (how === 'flip') rest[at % rest.length] = (rest[at % rest.length] ?? 0) ^ (1 << (other % 8));
  if (how === 'cut') rest = rest.slice(0, at % rest.length);
  const lines = text(rest).split('\n');
  const line = 2 + (at % (lines.length - 3));
  const said = lines[line] ?? '';
  const keys = [...said.matchAll(/"(\w+)":/g)].map(([, key]) => key);
  const key = keys[other % Math.max(keys.length, 1)];
  if (how === 'swap') lines[line] = said.replace(`"${key}":`, '"constructor":');
  if (how === 'value') lines[line] = said.replace(new RegExp(`"${key}":("[^"]*"|\\d+)`), `"${key}":${value}`);
  if (how === 'row') lines[line] = lines[2 + (other % (lines.length - 3))] ?? '';
  if (how !== 'flip' && how !== 'cut') rest = bytesOf(lines.join('\n'));
  const head = signed ? bytesOf(`{"sha256":"${await hash(rest)}",\n`) : file.slice(0, first);
  return new Uint8Array(await new Blob([head, rest]).arrayBuffer());
}

const RUNS = runs(200);

test(`${RUNS} damaged or forged backups leave the database as it was, or valid`, async () => {
  await scene();
  const start = await deviceRows();
  await switchDevice(onDevice(start, 'collega'));
  await saveLead(mirai({ eventId: EXPO, contact: { name: '架空 次郎' } }), TODAY);
  const file = await backupBytes();
  await switchDevice(start);
  const was = await essence();
  const outcomes = { refused: 0, merged: 0 };
  await fc.assert(
    fc.asyncProperty(harm, async (damage) => {
      await switchDevice(start);
      const bytes = await hurt(file, damage);
      fc.pre(Buffer.compare(Buffer.from(bytes), Buffer.from(file)) !== 0);
      try {
        const { head, pages } = await backupFrom(new Blob([bytes]), BACKUP_VERSION, noStep);
        expect(damage.signed).toBe(true);
        await mergeBackup(await openBackup(pages(), head.version, noStep), 'x');
        outcomes.merged += 1;
      } catch (failure) {
        if (!(failure instanceof Problem)) throw failure;
        outcomes.refused += 1;
        expect(await essence()).toEqual(was);
      }
      for (const table of RECORD_TABLES)
        for (const row of await database.table(table).toArray()) expect(parsedRow(table, row)).toEqual(row);
      expect(({} as Record<string, unknown>).x).toBeUndefined();
    }),
    { numRuns: RUNS },
  );
  // Both kinds occurred; a short run may miss one by chance.
  if (RUNS >= 200) expect(Math.min(outcomes.refused, outcomes.merged)).toBeGreaterThan(20);
});
