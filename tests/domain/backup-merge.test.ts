import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Gone,
  goneInEither,
  type KeptRow,
  mergedReplicas,
  type Owners,
  type Replica,
} from '~/domain/backup-merge';

const RUNS = { numRuns: 5_000 };
const OWNERS: Owners = [
  ['leads', 'organisationId', 'organisations'],
  ['followUps', 'leadId', 'leads'],
];

// Few ids, instants and values, so that laptops often speak of the same.
const stamp = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom('a', 'b', 'c'))
  .map(([day, device]) => `2026-11-2${day}T10:00:00.000Z|0000|${device}`);
const value = fc.constantFrom('', 'a', '株式会社', 'note of …');

/** A record made on the first day, with each field as it was then, written later, or taken off. */
const row = (id: string, owner: [string, string] | undefined): fc.Arbitrary<KeptRow> =>
  fc.record({ name: value, at: fc.option(stamp), off: fc.option(stamp) }).map(({ name, at, off }) => ({
    id,
    createdAt: '2026-11-20T10:00:00.000Z',
    updatedAt: '2026-11-20T10:00:00.000Z',
    by: '',
    stamp: '2026-11-20T10:00:00.000Z|0000|a',
    stamps: { ...(at && { name: at }), ...(off && { phone: off }) },
    name,
    ...(owner && { [owner[0]]: owner[1] }),
  }));

const table = (prefix: string, owner?: [string, string]): fc.Arbitrary<Map<string, KeptRow>> =>
  fc
    .tuple(
      ...['1', '2'].map((at) => fc.option(row(`${prefix}${at}`, owner && [owner[0], `${owner[1]}${at}`]))),
    )
    .map((rows) => new Map(rows.flatMap((each) => (each ? [[each.id, each] as const] : []))));

interface Laptop {
  replica: Replica;
  gone: Gone;
}
const gone = fc
  .subarray(['o1', 'o2', 'l1', 'f1'])
  .map((ids) => new Map(ids.map((id) => [id, '2026-11-27T10:00:00.000Z'])));
const laptop: fc.Arbitrary<Laptop> = fc
  .record({
    organisations: table('o'),
    leads: table('l', ['organisationId', 'o']),
    followUps: table('f', ['leadId', 'l']),
    gone,
  })
  .map(({ gone: buried, ...tables }) =>
    merge({ replica: new Map(Object.entries(tables)), gone: buried }, EMPTY),
  );

const EMPTY: Laptop = { replica: new Map(), gone: new Map() };
function merge(ours: Laptop, theirs: Laptop): Laptop {
  const either = goneInEither(ours.gone, theirs.gone);
  return mergedReplicas(ours.replica, theirs.replica, either, OWNERS);
}
const seen = ({ replica, gone: buried }: Laptop) => [
  Object.fromEntries(
    [...replica]
      .map(([name, rows]) => [name, Object.fromEntries(rows)])
      .filter(([, rows]) => Object.keys(rows as object).length),
  ),
  Object.fromEntries(buried),
];

describe('the records of two laptops as those of one', () => {
  test('do not depend on who merges whose', () => {
    fc.assert(
      fc.property(laptop, laptop, (a, b) => {
        expect(seen(merge(a, b))).toEqual(seen(merge(b, a)));
      }),
      RUNS,
    );
  });

  test('do not depend on which of three meet first', () => {
    fc.assert(
      fc.property(laptop, laptop, laptop, (a, b, c) => {
        expect(seen(merge(merge(a, b), c))).toEqual(seen(merge(a, merge(b, c))));
      }),
      RUNS,
    );
  });

  test('are the same when merged again', () => {
    fc.assert(
      fc.property(laptop, laptop, (a, b) => {
        expect(seen(merge(a, a))).toEqual(seen(a));
        expect(seen(merge(merge(a, b), b))).toEqual(seen(merge(a, b)));
      }),
      RUNS,
    );
  });

  test('lack nothing that either has and neither put away', () => {
    fc.assert(
      fc.property(laptop, laptop, (a, b) => {
        const { replica, gone: buried } = merge(a, b);
        for (const id of ['o1', 'o2'])
          if (
            !buried.has(id) &&
            (a.replica.get('organisations')?.has(id) || b.replica.get('organisations')?.has(id))
          )
            expect(replica.get('organisations')?.has(id)).toBe(true);
        for (const id of buried.keys()) for (const rows of replica.values()) expect(rows.has(id)).toBe(false);
      }),
      RUNS,
    );
  });
});

test('a record that began again after it was put away stays', () => {
  const again = {
    id: 'o1',
    createdAt: '',
    updatedAt: '',
    by: '',
    stamp: '2026-11-28T10:00:00.000Z|0000|a',
    stamps: {},
  } as unknown as KeptRow;
  const { replica } = merge(
    { replica: new Map([['organisations', new Map([['o1', again]])]]), gone: new Map() },
    {
      replica: new Map(),
      gone: new Map([['o1', '2026-11-27T10:00:00.000Z']]),
    },
  );
  expect(replica.get('organisations')?.has('o1')).toBe(true);
});
