import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Identity, identityOf } from '~/domain/matching/identity';
import { type MatchLevel, matchOf } from '~/domain/matching/match';
import { matchKeys } from '~/domain/matching/match-keys';
import { checkDigitOf } from '~/domain/values/corporate-number';
import { runs } from '../../runs';
import { type Generated, type Generation, generate, type HardPair } from './generated-organisations';

/** Maximum number of organisations read per key. */
const MOST_OF_A_KEY = 50;

interface Found {
  pair: readonly [Generated, Generated];
  level: MatchLevel;
}

/** Every pair of organisations that share a key, with their match. */
function foundAmong(organisations: readonly Generated[]): Found[] {
  const identified = organisations.map((each) => {
    const identity = identityOf(each.record);
    return { each, identity, keys: matchKeys(identity) };
  });
  const byKey = new Map<string, typeof identified>();
  for (const one of identified)
    for (const key of one.keys) byKey.set(key, [...(byKey.get(key) ?? []), one].slice(0, MOST_OF_A_KEY));
  return identified.flatMap((one, at) => {
    const candidates = new Set(one.keys.flatMap((key) => byKey.get(key) ?? []));
    return identified
      .slice(at + 1)
      .filter((other) => candidates.has(other))
      .map((other) => ({
        pair: [one.each, other.each] as const,
        level: matchOf(one.identity, other.identity).level,
      }));
  });
}

const isOne = ({ pair: [one, other] }: Found): boolean => one.firm === other.firm;
const isSure = ({ level }: Found): boolean => level === 'same' || level === 'probable';

/** Share of duplicates matched to the full record of their company as probable or better. */
function recallOf({ organisations }: Generation, found: readonly Found[]): number {
  const known = organisations.filter(({ kept }) => !kept);
  const hits = found.filter((each) => isSure(each) && isOne(each) && each.pair.some(({ kept }) => kept));
  return hits.length / known.length;
}

/** Share of the pairs of a level that are one organisation. */
function precisionOf(level: MatchLevel, found: readonly Found[]): number {
  const said = found.filter((each) => each.level === level);
  return said.filter(isOne).length / said.length;
}

const levelsOf = (kind: HardPair['kind'], { hard }: Generation, found: readonly Found[]): Set<MatchLevel> => {
  const pairs = new Set(hard.filter((each) => each.kind === kind).map(({ firms }) => firms.join()));
  const levels = found.filter(({ pair: [one, other] }) => pairs.has(`${one.firm},${other.firm}`));
  return new Set(levels.map(({ level }) => level));
};

describe.each([
  ['shown', 20260401],
  ['apart', 7919],
] as const)('2,000 invented organisations with words %s, seed %i', (words, seed) => {
  let generation: Generation = { organisations: [], hard: [] };
  let found: Found[] = [];
  beforeAll(() => {
    generation = generate(seed, words, 2000);
    found = foundAmong(generation.organisations);
  });

  test('contain enough duplicates and similar organisations', () => {
    expect(generation.organisations.filter(({ kept }) => !kept).length).toBeGreaterThan(600);
    expect(generation.hard.length).toBeGreaterThan(300);
    expect(generate(seed, words, 20)).toEqual(generate(seed, words, 20));
  });

  test('are found again at 98 % or more', () => {
    expect(recallOf(generation, found)).toBeGreaterThanOrEqual(0.98);
  });

  test('are rarely matched to another', () => {
    expect(precisionOf('same', found)).toBeGreaterThanOrEqual(0.99);
    expect(precisionOf('probable', found)).toBeGreaterThanOrEqual(0.95);
  });

  test('are never the same as one with the form on the other side, of the same group, or on a shared host', () => {
    const kinds = ['sides', 'holding', 'japan', 'plants', 'sharedHost', 'freeMail'] as const;
    expect(kinds.filter((kind) => levelsOf(kind, generation, found).has('same'))).toEqual([]);
    expect(levelsOf('holding', generation, found)).toContain('related');
  });

  test('are distinct if their corporate numbers differ', () => {
    const levels = levelsOf('twoNumbers', generation, found);
    expect(levels).toContain('distinct');
    expect(['same', 'probable'].filter((level) => levels.has(level as MatchLevel))).toEqual([]);
  });
});

test('スペースワン株式会社 and 株式会社スペースワン are not the same, whatever else agrees', () => {
  const shared = { domain: 'sora.example', phones: ['+81300000000'], emails: ['info@sora.example'] };
  const one = { ...shared, names: ['スペースワン株式会社', 'Space One'] };
  const other = { ...shared, names: ['株式会社スペースワン', 'Space One'] };
  expect(matchOf(one, other).level).toBe('probable');
  expect(matchOf({ ...one, domain: 'sora-one.test' }, other).level).not.toBe('same');
});

const base = fc
  .integer({ min: 0, max: 99_999_999 })
  .map((serial) => `9999${String(serial).padStart(8, '0')}`);
const number = base.map((digits) => `${checkDigitOf(digits)}${digits}`);
const anyText = fc.string({ unit: 'grapheme', maxLength: 30 });
const someName = fc
  .tuple(
    fc.constantFrom('', '株式会社', '㈱'),
    fc.constantFrom(
      'ミトラ電機',
      'ミトラ',
      'Mitora',
      'みらい衛星',
      'Sky Bridge',
      'スカイブリッジ',
      'Plant 2',
    ),
    fc.constantFrom('', 'ホールディングス', ' Holdings', ' Japan', '株式会社', ' Co., Ltd.', '（MITORA）'),
  )
  .map((parts) => parts.join(''));
const identityWith = (names: fc.Arbitrary<string>, marks: fc.Arbitrary<string>): fc.Arbitrary<Identity> =>
  fc.record({
    names: fc.array(names, { maxLength: 4 }),
    corporateNumber: fc.option(fc.oneof(marks, number), { nil: undefined, freq: 1 }),
    domain: fc.option(marks, { nil: undefined }),
    phones: fc.array(marks, { maxLength: 2 }),
    emails: fc.array(
      marks.map((mark) => `info@${mark}`),
      { maxLength: 2 },
    ),
  });
/** Few values, so that two organisations often share some. */
const likely = identityWith(someName, fc.constantFrom('mitora.example', 'mitora.test', 'jp.mitora.example'));
const anything = identityWith(fc.oneof(anyText, someName), anyText);

describe('any two organisations', () => {
  test('have the same level in either order, and comparing never throws', () => {
    fc.assert(
      fc.property(fc.oneof(likely, anything), fc.oneof(likely, anything), (one, other) => {
        const { level, points } = matchOf(one, other);
        expect(matchOf(other, one)).toMatchObject({ level, points });
        expect(matchKeys(one)).toEqual([...new Set(matchKeys(one))]);
      }),
      { numRuns: runs(200) },
    );
  });

  test('are the same if equal and with a domain or number', () => {
    fc.assert(
      fc.property(anything, someName, fc.option(number), (identity, name, own) => {
        const mark = own ? { corporateNumber: own } : { domain: 'mitora.example' };
        const whole = { ...identity, names: [...identity.names, name], ...mark };
        expect(matchOf(whole, whole).level).toBe('same');
      }),
      { numRuns: runs(150) },
    );
  });

  test('are distinct with two corporate numbers', () => {
    fc.assert(
      fc.property(likely, likely, number, number, (one, other, ofOne, ofOther) => {
        fc.pre(ofOne !== ofOther);
        const [a, b] = [
          { ...one, corporateNumber: ofOne },
          { ...other, corporateNumber: ofOther },
        ];
        expect(matchOf(a, b).level).toBe('distinct');
      }),
      { numRuns: runs(100) },
    );
  });

  test('share a key if they probably match', () => {
    fc.assert(
      fc.property(likely, likely, (one, other) => {
        const { level } = matchOf(one, other);
        if (level !== 'same' && level !== 'probable') return;
        const keys = new Set(matchKeys(other));
        expect(matchKeys(one).some((key) => keys.has(key))).toBe(true);
      }),
      { numRuns: runs(600) },
    );
  });
});
