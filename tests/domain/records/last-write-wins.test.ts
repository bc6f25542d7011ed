import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conflictingFields, mergedFields } from '~/domain/organisations/merge';
import type { KeptEvidence, Organisation } from '~/domain/organisations/organisation';
import type { OrganisationId } from '~/domain/records/ids';
import { mergedState, stampOf, winnerOf } from '~/domain/records/last-write-wins';
import { runs } from '../../runs';

const RUNS = { numRuns: runs(5_000) };
const FIELDS = ['nameJa', 'phone', 'emails', 'evidence', 'deletedAt'] as const;

interface State {
  id: string;
  createdAt: string;
  updatedAt: string;
  by: string;
  stamp: string;
  stamps: Record<string, string>;
  deletedAt?: string | undefined;
  [field: string]: unknown;
}

// Few instants, so that stamps of one field are often equal.
const instant = fc.integer({ min: 1, max: 6 }).map((n) => `2026-11-2${n}T10:00:00.000Z`);
const stamp = fc.tuple(instant, fc.constantFrom('a', 'b')).map(([at, device]) => `${at}|0000|${device}`);
const value = fc.oneof(
  fc.constantFrom('', 'a', 'b', '株式会社'),
  fc.integer({ min: 0, max: 3 }),
  fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 }),
  fc.constantFrom({ one: 1, two: [2] }, { two: [2], one: 1 }, { one: 1 }),
);
/** States of a field: never written, written at creation, written later (or earlier, on another device), removed. */
const writing = fc.oneof(
  fc.constant({}),
  fc.record({ value }),
  fc.record({ value, at: stamp }),
  fc.record({ at: stamp }),
);

/** A state of the one record `r`. */
const state: fc.Arbitrary<State> = fc
  .record({
    kept: fc.record({
      createdAt: instant,
      updatedAt: instant,
      by: fc.constantFrom('', 'GR', 'MB'),
      stamp,
    }),
    writings: fc.array(writing, { minLength: FIELDS.length, maxLength: FIELDS.length }),
  })
  .map(({ kept, writings }) => {
    const made: State = { id: 'r', ...kept, stamps: {} };
    for (const [index, field] of FIELDS.entries()) {
      const { value: held, at } = (writings[index] ?? {}) as { value?: unknown; at?: string };
      if (held !== undefined) (made as Record<string, unknown>)[field] = held;
      // A value written at creation has no stamp of its own.
      if (at && !(at === kept.stamp && held !== undefined)) made.stamps[field] = at;
    }
    return made;
  });

describe('merging states of one record', () => {
  test('is commutative', () => {
    fc.assert(
      fc.property(state, state, (a, b) => {
        expect(mergedState(a, b)).toEqual(mergedState(b, a));
      }),
      RUNS,
    );
  });

  test('is associative', () => {
    fc.assert(
      fc.property(state, state, state, (a, b, c) => {
        expect(mergedState(mergedState(a, b), c)).toEqual(mergedState(a, mergedState(b, c)));
      }),
      RUNS,
    );
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(state, state, (a, b) => {
        expect(mergedState(a, a)).toEqual(a);
        expect(mergedState(mergedState(a, b), b)).toEqual(mergedState(a, b));
      }),
      RUNS,
    );
  });

  test('takes the last write of each field, removals included', () => {
    fc.assert(
      fc.property(state, state, fc.constantFrom(...FIELDS), (a, b, field) => {
        const merged = mergedState(a, b);
        const [ofA, ofB] = [stampOf(a, field) ?? '', stampOf(b, field) ?? ''];
        expect(stampOf(merged, field) ?? '').toBe(ofA > ofB ? ofA : ofB);
        if (ofA !== ofB) expect(merged[field]).toEqual(ofA > ofB ? a[field] : b[field]);
      }),
      RUNS,
    );
  });
});

describe('of two states of one record', () => {
  const at = (day: number) => `2026-11-${day}T10:00:00.000Z|0000|a`;
  const record = (fields: Partial<State>, day = 20): State => ({
    id: 'r',
    createdAt: '2026-11-20T10:00:00.000Z',
    updatedAt: '2026-11-20T10:00:00.000Z',
    by: 'GR',
    stamp: at(day),
    stamps: {},
    ...fields,
  });

  test('the later value wins, field by field', () => {
    const one = record({ phone: '1', nameJa: '新', stamps: { nameJa: at(23) } });
    const other = record({ phone: '2', nameJa: '旧', stamps: { phone: at(22) } });
    expect(mergedState(one, other)).toMatchObject({ phone: '2', nameJa: '新' });
  });

  test('a value beats one never written, however late the other was made', () => {
    expect(mergedState(record({ phone: '1' }), record({}, 25)).phone).toBe('1');
    expect(mergedState(record({ phone: '1' }), record({ phone: undefined }, 25)).phone).toBe('1');
  });

  test('a field written in neither has no stamp', () => {
    expect(mergedState(record({ phone: undefined }), record({})).stamps).toEqual({});
  });

  test('a later removal wins, and an earlier one does not', () => {
    const removed = record({ stamps: { phone: at(22) } });
    expect(mergedState(record({ phone: '1' }), removed)).not.toHaveProperty('phone');
    expect(mergedState(record({ phone: '1' }, 23), removed).phone).toBe('1');
  });

  test('equal stamps are decided by the value, in either order', () => {
    const [one, other] = [record({ phone: '1' }), record({ phone: '2' })];
    expect([winnerOf(one, other, 'phone').phone, winnerOf(other, one, 'phone').phone]).toEqual(['2', '2']);
  });

  test('the author is the one of the last write', () => {
    const later = record({ updatedAt: '2026-11-21T10:00:00.000Z', by: 'AB' });
    expect(mergedState(record({ by: 'ZZ' }), later)).toMatchObject({ by: 'AB', updatedAt: later.updatedAt });
  });
});

describe('two organisations merged', () => {
  const organisation = (id: string, fields: Partial<Organisation>): Organisation => ({
    id: id as OrganisationId,
    createdAt: '',
    updatedAt: '',
    by: '',
    stamp: '2026-11-20T10:00:00.000Z|0000|a',
    stamps: {},
    aliases: [],
    keys: [],
    evidence: {},
    ...fields,
  });
  const LATER = '2026-11-21T10:00:00.000Z|0000|a';
  const quoted = (quote: string): KeptEvidence => ({ label: '', quote, how: 'table', url: '', readAt: '' });

  test('conflict only in single fields that both have with different values', () => {
    const one = organisation('a', {
      nameJa: '甲',
      phone: '1',
      emails: ['x@a.example'],
      prefecture: '東京都',
    });
    const other = organisation('b', { nameJa: '甲', phone: '2', emails: ['y@b.example'], capitalJpy: 1 });
    expect(conflictingFields(one, other)).toEqual(['phone']);
    expect(conflictingFields(other, one)).toEqual(['phone']);
  });

  test('take the later value unless the user chose, and any value before none', () => {
    const one = organisation('a', { nameJa: '甲', phone: '1' });
    const other = organisation('b', { phone: '2', stamps: { phone: LATER, nameJa: LATER } });
    expect(mergedFields(one, other, {})).toMatchObject({ nameJa: '甲', phone: '2' });
    expect(mergedFields(one, other, { phone: one.id })).toMatchObject({ phone: '1' });
  });

  test('take every address, name and site once', () => {
    const one = organisation('a', {
      nameJa: '甲',
      emails: ['info@a.example'],
      personalEmails: ['hanako@a.example'],
      website: 'https://a.example/',
      otherSites: ['https://c.example/'],
    });
    const other = organisation('b', {
      nameJa: '乙',
      nameEn: 'Otsu',
      aliases: ['丙'],
      emails: ['info@a.example', 'sales@b.example'],
      personalEmails: ['taro@b.example'],
      website: 'https://c.example/',
      stamps: { nameJa: LATER },
    });
    const merged = mergedFields(one, other, { website: one.id });
    expect(merged).toMatchObject({
      nameJa: '乙',
      nameEn: 'Otsu',
      aliases: ['甲', '丙'],
      emails: ['info@a.example', 'sales@b.example'],
      personalEmails: ['hanako@a.example', 'taro@b.example'],
      website: 'https://a.example/',
      otherSites: ['https://c.example/'],
    });
  });

  test('have only the evidence of the values taken', () => {
    const one = organisation('a', {
      phone: '1',
      prefecture: '東京都',
      evidence: { phone: quoted('one'), prefecture: quoted('東京'), representativeName: quoted('架空') },
    });
    const other = organisation('b', { phone: '2', capitalJpy: 5, evidence: { capitalJpy: quoted('5円') } });
    const { evidence } = mergedFields(one, other, { phone: other.id });
    expect(Object.keys(evidence ?? {}).sort()).toEqual(['capitalJpy', 'prefecture', 'representativeName']);
  });
});
