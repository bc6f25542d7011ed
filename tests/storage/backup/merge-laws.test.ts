import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Tombstone, type Tombstones, unionOfTombstones } from '~/domain/records/tombstone';
import { mergedVersion, type RecordRow, withBeginnings } from '~/domain/sync/beginnings';
import { resolveConflicts } from '~/domain/sync/conflicts/resolve';
import { mergedReplicas, type Replica } from '~/domain/sync/replica';
import { runs } from '../../runs';

const RUNS = { numRuns: runs(1_000) };

// Few ids, instants and values, so that devices often speak of the same.
const instant = fc.integer({ min: 1, max: 8 }).map((day) => `2026-11-2${day}T10:00:00.000Z`);
const stamp = fc.tuple(instant, fc.constantFrom('a', 'b', 'c')).map(([at, device]) => `${at}|0000|${device}`);

/** A record created on some day, with some fields set or cleared since. */
function row(
  id: string,
  fields: Record<string, fc.Arbitrary<unknown>>,
  maybe: Record<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<RecordRow> {
  const later = fc.option(stamp, { nil: undefined });
  const every: Record<string, fc.Arbitrary<unknown>> = { ...fields, ...maybe, deletedAt: instant };
  return fc
    .record({
      born: stamp,
      fields: fc.record(every, { requiredKeys: Object.keys(fields) }),
      stamps: fc.record(Object.fromEntries(Object.keys(every).map((each) => [each, later]))),
    })
    .map(({ born, fields: values, stamps }) => ({
      ...values,
      id,
      createdAt: born.slice(0, 24),
      updatedAt: born.slice(0, 24),
      by: '',
      stamp: born,
      stamps: Object.fromEntries(
        Object.entries(stamps).filter(([, at]) => at !== undefined && at > born),
      ) as never,
    }));
}

const idOf = (prefix: string) => fc.constantFrom('1', '2', '3').map((at) => `${prefix}${at}`);
const idsOf = (prefix: string) =>
  fc.subarray(
    ['1', '2', '3'].map((at) => `${prefix}${at}`),
    { minLength: 1 },
  );
const text = fc.constantFrom('', 'a', '株式会社', '…');

const TABLES: Record<string, (id: string) => fc.Arbitrary<RecordRow>> = {
  missionEvents: (id) =>
    row(id, { stages: idsOf('s').map((ids) => ids.map((each) => ({ id: each }))) }, { name: text }),
  organisations: (id) => row(id, { name: text }, { mergedInto: idOf('o'), partOf: idOf('o') }),
  contacts: (id) =>
    row(id, { organisationId: idOf('o'), name: text }, { email: text, phone: text, folded: idsOf('p') }),
  leads: (id) =>
    row(
      id,
      { organisationId: idOf('o'), eventId: idOf('e'), stage: idOf('s'), capturedOn: instant },
      {
        owner: text,
        tags: fc.subarray(['x', 'y']),
        folded: idsOf('l'),
        custom: fc.constantFrom({ k: 1 }, { k: 2, l: 3 }),
      },
    ),
  followUps: (id) =>
    row(id, { leadId: idOf('l'), step: text, state: fc.constantFrom('open', 'done') }, { endedOn: instant }),
  introductions: (id) =>
    row(id, { leadId: idOf('l'), memberId: text, state: fc.constantFrom('asked', 'met') }, {}),
};
const PREFIX: Record<string, string> = {
  missionEvents: 'e',
  organisations: 'o',
  contacts: 'p',
  leads: 'l',
  followUps: 'f',
  introductions: 'i',
};

const tableOf = (name: string): fc.Arbitrary<Map<string, RecordRow>> =>
  fc
    .tuple(
      ...['1', '2', '3'].map((at) =>
        fc.option(TABLES[name]?.(`${PREFIX[name]}${at}`) as fc.Arbitrary<RecordRow>),
      ),
    )
    .map((rows) => new Map(rows.flatMap((each) => (each ? [[each.id, each] as const] : []))));

const tombstone = fc
  .constantFrom(...Object.entries(PREFIX))
  .chain(([table, prefix]) => fc.record({ id: idOf(prefix), table: fc.constant(table), deletedAt: instant }));

interface DeviceRows {
  replica: Replica;
  tombstones: Tombstones;
}
const EMPTY: DeviceRows = { replica: new Map(), tombstones: new Map() };

function merge(ours: DeviceRows, theirs: DeviceRows): DeviceRows {
  const both = mergedReplicas(
    ours.replica,
    theirs.replica,
    unionOfTombstones(ours.tombstones, theirs.tombstones.values()),
  );
  const asOnes = new Map(
    [...both.written].map(([name, rows]) => [
      name,
      new Map([...rows].map(([id, each]) => [id, mergedVersion(each)])),
    ]),
  );
  const { tables } = resolveConflicts(asOnes, both.tombstones);
  const replica = new Map(
    [...tables].map(([name, rows]) => [
      name,
      new Map(
        [...rows].map(([id, each]) => [id, withBeginnings(each, both.written.get(name)?.get(id) ?? [])]),
      ),
    ]),
  );
  return { replica, tombstones: both.tombstones };
}

const device: fc.Arbitrary<DeviceRows> = fc
  .record({
    tables: fc.record(Object.fromEntries(Object.keys(TABLES).map((name) => [name, tableOf(name)]))),
    tombstones: fc.array(tombstone, { maxLength: 3 }),
  })
  .map(({ tables, tombstones }) =>
    merge(
      {
        replica: new Map(Object.entries(tables)),
        tombstones: unionOfTombstones(new Map(), tombstones as Tombstone[]),
      },
      EMPTY,
    ),
  );

const seen = ({ replica, tombstones }: DeviceRows) => [
  Object.fromEntries(
    [...replica]
      .map(([name, rows]) => [name, Object.fromEntries(rows)])
      .filter(([, rows]) => Object.keys(rows as object).length),
  ),
  Object.fromEntries(tombstones),
];

/** A write on one device to a field of every record of a table. */
function writing({ replica, tombstones }: DeviceRows, [table, field, value, device]: Writing): DeviceRows {
  const rows = new Map(
    [...(replica.get(table) ?? [])].map(([id, each]): [string, RecordRow] => [
      id,
      {
        ...each,
        [field]: value,
        stamps: { ...each.stamps, [field]: `2026-11-30T10:00:00.000Z|0000|${device}` },
      } as RecordRow,
    ]),
  );
  return { replica: new Map([...replica, [table, rows]]), tombstones };
}
type Writing = [table: string, field: string, value: string, device: string];
const write: fc.Arbitrary<Writing> = fc.tuple(
  fc.constantFrom(...Object.keys(TABLES)),
  fc.constantFrom('name', 'owner', 'deletedAt'),
  instant,
  fc.constantFrom('a', 'b', 'c'),
);

describe('the records of two devices as those of one', () => {
  test('do not depend on who merges whose', () => {
    fc.assert(
      fc.property(device, device, (a, b) => {
        expect(seen(merge(a, b))).toEqual(seen(merge(b, a)));
      }),
      RUNS,
    );
  });

  test('do not depend on which of three meet first', () => {
    fc.assert(
      fc.property(device, device, device, (a, b, c) => {
        expect(seen(merge(merge(a, b), c))).toEqual(seen(merge(a, merge(b, c))));
      }),
      RUNS,
    );
  });

  test('do not depend on it where a merged record was written to in between', () => {
    fc.assert(
      fc.property(device, device, device, write, (a, b, c, wrote) => {
        const ab = writing(merge(a, b), wrote);
        expect(seen(merge(merge(ab, a), c))).toEqual(seen(merge(ab, merge(c, b))));
      }),
      RUNS,
    );
  });

  test('are the same when merged again', () => {
    fc.assert(
      fc.property(device, device, (a, b) => {
        expect(seen(merge(a, a))).toEqual(seen(a));
        expect(seen(merge(merge(a, b), b))).toEqual(seen(merge(a, b)));
      }),
      RUNS,
    );
  });
});
