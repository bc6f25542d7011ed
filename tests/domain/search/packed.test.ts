import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '~/domain/dates/day';
import type { SearchEntry, SearchPart } from '~/domain/search/entry';
import { LeadSearch } from '~/domain/search/leads-found';
import { packed, positionsOf, repacked } from '~/domain/search/packed';
import { queryOf } from '~/domain/search/query';
import { runs } from '../../runs';
import { plainSearch } from './plain-search';
import { FAIR, joined, lead, outcomeOf, packedLead, TODAY, VALUES } from './search-scene';

const MOST = 3;
const words = fc.constantFrom(
  'アクセル',
  'Axel',
  'axe',
  'サテライト',
  'Satellite',
  'みらい衛星',
  '衛星',
  'sat',
  '7999901000001',
  '7-9999',
  'ka',
  'k',
);
const text = fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const part = fc.record({ kind: fc.constantFrom('name', 'person', 'note', 'number' as const), text });
const anyLead = fc
  .record({
    parts: fc.array(part as fc.Arbitrary<SearchPart>, { maxLength: 3 }),
    owner: fc.constantFrom('AB', ''),
    dueOn: fc.constantFrom<Day[]>([], [TODAY], ['2026-11-18' as Day]),
    isAtFair: fc.boolean(),
    rests: fc.boolean(),
  })
  .map(
    ({ parts, isAtFair, ...facts }) =>
      (id: number) =>
        lead(`l${id}`, parts, { ...facts, ...(isAtFair && { event: FAIR }) }),
  );
const typing = fc
  .array(fc.oneof({ weight: 4, arbitrary: words }, fc.constantFrom('owner:ab', 'due:today', 'event:osaka')), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join(' '));

const ids = (entries: readonly SearchEntry[]) => entries.map(({ leadId }) => leadId);

test('packed texts are found as one by one, letter by letter, after any change of the leads', () => {
  fc.assert(
    fc.property(
      fc.array(anyLead, { maxLength: 40 }),
      fc.array(fc.tuple(fc.nat(60), fc.option(anyLead)), { maxLength: 12 }),
      typing,
      (made, changes, typed) => {
        const stored = new Map(made.map((make, id) => [id, make(id)]));
        let drawn = 0;
        const drawId = () => String(drawn++);
        const packedOf = (id: number, entry: SearchEntry) => packedLead(entry, id);
        let chunks = [...stored].flatMap(([id, entry]) => [...packed([packedOf(id, entry)], drawId)]);
        for (const [id, make] of changes) {
          const gone = positionsOf(chunks, new Set([`l${id}`]));
          stored.delete(id);
          if (make) stored.set(id, make(id));
          chunks = [...repacked(chunks, gone, make ? [packedOf(id, make(id))] : [], drawId)];
        }
        const entries = [...stored].sort(([one], [other]) => one - other).map(([, entry]) => entry);
        const search = new LeadSearch(joined(chunks, entries));
        for (let end = 1; end <= typed.length; end++) {
          const query = queryOf(typed.slice(0, end));
          const asked = { query, known: VALUES, todayIn: () => TODAY };
          const expected = ids(plainSearch(entries, query, VALUES, () => TODAY));
          const { told, found } = outcomeOf(search.found({ ...asked, most: MOST }));
          expect([typed.slice(0, end), found.all()]).toEqual([typed.slice(0, end), expected]);
          expect([found.count, found.first]).toEqual([expected.length, expected.slice(0, MOST)]);
          for (const { first } of told) expect(first).toEqual(expected.slice(0, MOST));
        }
      },
    ),
    { numRuns: runs(1_500) },
  );
});

test('a full chunk is divided, and the order stays', () => {
  let drawn = 0;
  const drawId = () => String(drawn++);
  const entry = (at: number) => packedLead(lead(`l${at}`, [{ kind: 'name', text: `Axel ${at}` }]), at);
  const numbers = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => entry(from + at));
  const few = [...packed(numbers(0, 10), drawId)];
  const chunks = [...repacked(few, new Map(), numbers(10, 9_000), drawId)];
  expect(chunks.length).toBeGreaterThan(2);
  const search = new LeadSearch(joined(chunks, [lead('l0', [])]));
  const { told, found } = outcomeOf(
    search.found({ query: queryOf('axel'), known: VALUES, todayIn: () => TODAY, most: 50 }),
  );
  expect(found.all()).toEqual(Array.from({ length: 9_000 }, (_, at) => `l${at}`));
  // The first ones are told once, before all are counted.
  expect(told.map(({ first, count }) => [first, count])).toEqual([[found.first, undefined]]);
});
