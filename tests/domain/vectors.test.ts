import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressFrom } from '~/domain/addresses/address';
import { PREFECTURES } from '~/domain/addresses/prefectures';
import { type Day, dayFrom } from '~/domain/dates/day';
import { easterOf, italianHolidays, japaneseHolidays, USUAL_CUSTOMS } from '~/domain/dates/holidays';
import { dateFrom } from '~/domain/dates/stated-date';
import { addBusinessDays } from '~/domain/dates/working-days';
import type { LeadSheet } from '~/domain/leads/lead-sheet';
import { nameKey } from '~/domain/legal-forms/name-key';
import { splitLegalForm } from '~/domain/legal-forms/split-legal-form';
import { type MatchReason, matchOf } from '~/domain/matching/match';
import { dice } from '~/domain/matching/similarity';
import { skeletonOf } from '~/domain/matching/skeleton';
import { amountFrom } from '~/domain/values/amount';
import { checkDigitOf, isCorporateNumber, parseCorporateNumber } from '~/domain/values/corporate-number';
import { employeesFrom } from '~/domain/values/employees';
import { phonesFrom } from '~/domain/values/phone';
import { domainKeyOf, registrableDomain } from '~/domain/values/web-domain';
import { csvText } from '~/exchange/export/csv';
import { COLUMN_KEYS, type ColumnKey } from '~/exchange/export/lead-columns';
import { guarded, unguarded } from '~/exchange/formula-guard';
import type { MatchSide, Vectors } from './vector-shape';

const vectors = JSON.parse(
  readFileSync(process.env.GOEN_VECTORS ?? resolve(__dirname, '../fixtures/vectors.json'), 'utf8'),
) as Partial<Vectors>;

/** One test per vector, named by its input. */
function group<K extends keyof Vectors>(
  name: K,
  check: (vector: Vectors[K] extends (infer V)[] ? V : never) => void,
): void {
  const rows = (vectors[name] ?? []) as Parameters<typeof check>[0][];
  describe.runIf(rows.length > 0)(name, () => {
    for (const [at, row] of rows.entries())
      test(`${at} ${JSON.stringify(row).slice(0, 80)}`, () => check(row));
  });
}

/** The vectors have null where a field is absent here. */
const orNull = <T>(value: T | undefined): T | null => value ?? null;

group('corporateNumber', ({ in: digits, checkDigit, valid }) => {
  expect(checkDigitOf(digits.slice(1))).toBe(checkDigit);
  expect(isCorporateNumber(digits)).toBe(valid);
});

group('corporateNumberText', ({ in: text, out }) => expect(parseCorporateNumber(text)).toEqual(out));

group('fictionalCorporateNumbers', (digits) => expect(isCorporateNumber(digits)).toBe(true));

group('legalForm', ({ in: name, core, form, pos, key }) => {
  const split = splitLegalForm(name);
  expect({
    core: split.core,
    form: orNull(split.form),
    pos: orNull(split.position),
    key: nameKey(name),
  }).toEqual({
    core,
    form,
    pos,
    key,
  });
});

group('similarity', ({ a, b, keyA, keyB, equal, dice: shared, skelA, skelB }) => {
  expect([nameKey(a), nameKey(b)]).toEqual([keyA, keyB]);
  expect(nameKey(a) === nameKey(b)).toBe(equal);
  expect(dice(nameKey(a), nameKey(b))).toBeCloseTo(shared, 3);
  expect([skeletonOf(a) || null, skeletonOf(b) || null]).toEqual([skelA, skelB]);
});

group('amount', ({ in: text, out }) => {
  const amount = amountFrom(text);
  expect(amount ? { ...amount, asOf: orNull(amount.asOf) } : null).toEqual(out);
});

group('date', ({ in: text, out }) => {
  const date = dateFrom(text);
  expect(
    date ? { iso: date.iso, precision: date.precision, eraWarn: orNull(date.eraWarning) } : null,
  ).toEqual(out);
});

group('employees', ({ in: text, out }) => {
  const { primary, all = [], asOf } = employeesFrom(text) ?? {};
  expect({ primary: orNull(primary), all, asOf: orNull(asOf) }).toEqual(
    out ?? { primary: null, all: [], asOf: null },
  );
});

group('address', ({ in: text, out }) => {
  const address = addressFrom(text);
  expect({
    postal: orNull(address.postalCode),
    prefCode: orNull(address.prefectureCode),
    // The vectors give the prefecture in Japanese, the parser as written on the page.
    pref: orNull(PREFECTURES.find(({ code }) => code === address.prefectureCode)?.ja),
    how: orNull(address.how),
  }).toEqual({ postal: out.postal, prefCode: out.prefCode, pref: out.pref, how: out.how });
  const rest = address.addressRest ?? '';
  // Their rest in English includes prefecture and country, the parser's does not.
  if (out.how === 'en') for (const part of rest.split(', ')) expect(out.rest).toContain(part);
  else expect(rest).toBe(out.rest);
});

group('phones', ({ in: text, out }) =>
  expect(
    phonesFrom(text).map(({ kind, raw, extension, e164, type, valid }) => ({
      kind,
      raw,
      ext: orNull(extension),
      e164: orNull(e164),
      type: orNull(type),
      valid,
    })),
  ).toEqual(out),
);

group('domains', ({ in: url, domain }) => expect(orNull(registrableDomain(url))).toBe(domain));

describe('match', () => {
  const WHY: Partial<Record<MatchReason['kind'], string>> = {
    number: 'cn=',
    'other-number': 'cn≠',
    domain: 'domain=',
    'other-domain': 'domain≠',
    'other-names': 'names differ',
    name: 'name=',
    'other-side': 'name= but 前株/後株 differ',
    sound: 'sound≈',
    phone: 'phone=',
    group: 'group',
  };
  const identity = ({ names, domain, corporateNumber, phones = [], emails = [] }: MatchSide) => ({
    names,
    corporateNumber,
    domain: domain && domainKeyOf(domain),
    phones,
    emails,
  });
  const rows = vectors.match ?? [];
  test.each(rows.map((row) => [JSON.stringify(row).slice(0, 80), row] as const))('%s', (_, { a, b, out }) => {
    const { points, level, reasons } = matchOf(identity(a), identity(b));
    expect({ score: points, level, why: reasons.map(({ kind }) => WHY[kind] ?? kind) }).toEqual(out);
    expect(matchOf(identity(b), identity(a))).toMatchObject({ points, level });
  });
});

group('businessDays', ({ from, plus, cal, custom, out }) =>
  expect(addBusinessDays(from as Day, plus, cal, custom ? USUAL_CUSTOMS : [])).toBe(out),
);

group('csvGuard', ({ in: cell, out, back }) => {
  expect(guarded(cell)).toBe(out);
  expect(unguarded(out) === cell).toBe(back);
});

group('prefectures', (prefecture) => expect(PREFECTURES).toContainEqual(prefecture));

const { holidays, excelSafe } = vectors;

describe.runIf(holidays)('holidays', () => {
  test.each(Object.entries(holidays ?? {}))('%s', (key, days) => {
    if (!Array.isArray(days)) {
      for (const [year, day] of Object.entries(days)) expect(easterOf(Number(year))).toBe(day);
      return;
    }
    const year = Number(key.slice(2));
    const ours = key.startsWith('jp') ? japaneseHolidays(year) : italianHolidays(year);
    const theirs = days.map(([day]) => day);
    expect(theirs.every(dayFrom)).toBe(true);
    expect([...ours].sort()).toEqual([...theirs].sort());
  });
});

describe.runIf(excelSafe)('excelSafe', () => {
  const cells: readonly [keyof NonNullable<typeof excelSafe>, ColumnKey, keyof LeadSheet['organisation']][] =
    [
      ['phone', 'phone', 'phone'],
      ['corporateNumber', 'corporateNumber', 'corporateNumber'],
      ['postal', 'postalCode', 'postalCode'],
    ];
  for (const [name, column, field] of cells)
    test.each(excelSafe?.[name] ?? [])(`${name} %s`, (value, cell) => {
      const sheet = {
        mission: { name: '' },
        event: { kind: 'networking', name: '', venue: '', city: '', stages: [], steps: [] },
        organisation: { [field]: value },
        lead: { id: '', stage: '', stageSince: '', capturedOn: '', by: '' },
        notes: [],
      } as unknown as LeadSheet;
      const same = (word: string) => word;
      const wording = { stage: same, step: same, kind: same, word: same };
      const csv = csvText([sheet], { form: 'excel', columns: COLUMN_KEYS, heading: same, wording });
      const row = csv.split('\r\n')[1]?.split(';') ?? [];
      expect(row[COLUMN_KEYS.indexOf(column)]).toBe(`"${cell}"`);
    });
});
