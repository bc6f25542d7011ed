import { describe, expect, test } from 'vitest';
import type { Extraction, Reading } from '~/domain/capture/extraction';
import { bandTable, judged, wrongLines } from '../../scripts/capture/bands.mjs';
import { differences } from '../../scripts/capture/differences.mjs';
import { isSameValue } from '../../scripts/capture/same-value.mjs';

const reading = (value: string, confidence: number, readAt = '2026-11-20T03:00:00.000Z'): Reading => ({
  value,
  confidence,
  personal: false,
  evidence: { label: '電話', quote: value, how: 'line', url: 'https://www.mirai-eisei.example/', readAt },
});
const extraction = (fields: Extraction['fields']): Extraction => ({
  url: 'https://www.mirai-eisei.example/',
  title: 'みらい衛星株式会社',
  fields,
});
const page = (expected: Record<string, string | string[] | null>, isJudged = () => true) => ({
  saved: { id: 'mirai', url: 'https://www.mirai-eisei.example/', file: '' },
  expected,
  alsoOk: { nameEn: ['Mirai Satellite', null] },
  companies: [],
  isJudged,
});
const counted = (table: string) => table.split('\n').map((line) => line.split(/ {2,}/));

describe('bands of confidence', () => {
  const read = extraction({
    phone: { proposed: [reading('+81290000001', 0.95)], offered: [reading('+81290000009', 0.6)] },
    nameEn: { proposed: [reading('MIRAI SATELLITE', 0.91)], offered: [] },
    emails: { proposed: [reading('a@x.example', 0.55), reading('b@x.example', 0.55)], offered: [] },
    fax: { proposed: [], offered: [reading('+81290000002', 0.4), reading('+81290000003', 0.3)] },
    capitalJpy: { proposed: [reading('1000', 1)], offered: [] },
  });
  const expected = {
    phone: '+81290000001',
    nameEn: 'Mirai Satellite Inc.',
    emails: ['b@x.example'],
    fax: '+81290000002',
    capitalJpy: null,
  };

  test('count what is filled in and right, by field, with the alternatives of the labels', () => {
    expect(counted(bandTable(judged(page(expected), read), true))).toEqual([
      ['filled in', '0.5–0.6', '0.9–1', 'all'],
      ['capitalJpy', '·', '0/1', '0/1'],
      ['emails', '1/2', '·', '1/2'],
      ['nameEn', '·', '1/1', '1/1'],
      ['phone', '·', '1/1', '1/1'],
      ['all', '1/2', '2/3', '3/5'],
      ['right', '50.0 %', '66.7 %', '60.0 %'],
    ]);
  });

  test('hold apart the first candidate beside an empty field', () => {
    expect(counted(bandTable(judged(page(expected), read), false))).toEqual([
      ['beside an empty field', '0.4–0.5', 'all'],
      ['fax', '1/1', '1/1'],
      ['all', '1/1', '1/1'],
      ['right', '100.0 %', '100.0 %'],
    ]);
  });

  test('leave out what the labels do not speak of, and name what is wrong', () => {
    const values = judged(
      page(expected, (field?: string) => field === 'emails'),
      read,
    );
    expect(values.map(({ field }) => field)).toEqual(['emails', 'emails']);
    expect(wrongLines(values)).toEqual(['0.55 mirai emails: a@x.example ← line 電話：a@x.example']);
  });

  test('judge the companies of one page each by its own labels', () => {
    const one = extraction({ phone: { proposed: [reading('+81290000001', 0.9)], offered: [] } }).fields;
    const other = extraction({ phone: { proposed: [reading('+81290000002', 0.9)], offered: [] } }).fields;
    const companies = [
      { name: 'A', fields: one },
      { name: 'B', fields: other },
    ];
    const labels = [{ phone: '+81290000001' }, { phone: '+81290000003' }];
    const values = judged({ ...page({}), companies: labels }, { ...extraction({}), companies });
    expect(values.map(({ right }) => right)).toEqual([true, false]);
  });
});

test.each([
  ['nameJa', 'みらい衛星 株式会社', 'みらい衛星株式会社', true],
  ['nameJa', 'みらい衛星', 'みらい衛星株式会社', false],
  ['addressRest', 'つくば市架空二丁目3番4号', 'つくば市架空2-3-4', true],
  ['addressRest', 'つくば市架空二丁目3番4号', 'つくば市架空2-3-5', false],
  ['website', 'https://www.mirai-eisei.example/company/', 'http://mirai-eisei.example', true],
  ['contactFormUrl', 'https://a.example/contact/index.html', 'https://www.a.example/contact', true],
  ['contactFormUrl', 'https://a.example/contact', 'https://a.example/contact?id=2', false],
  ['business', '人工衛星の設計', '人工衛星の設計・製造', true],
  ['business', '人工衛星の設計', '不動産の賃貸', false],
  ['established', '1987', '1987-04', false],
])('%s %s is %s: %s', (field, got, want, same) => {
  expect(isSameValue(field, got, want)).toBe(same);
});

test('two readings differ in values, candidates and confidence, not in the instant', () => {
  const at = (value: string, confidence: number, readAt?: string) =>
    extraction({ phone: { proposed: [reading(value, confidence, readAt)], offered: [] } });
  expect(differences(at('1', 0.9), at('1', 0.9, '2027-01-01T00:00:00.000Z'))).toEqual([]);
  expect(differences(at('1', 0.9), at('1', 0.8))).toEqual(['fields.phone.proposed.0.confidence: 0.9 ≠ 0.8']);
  expect(differences(extraction({ phone: { proposed: [], offered: [] } }), at('1', 0.8))).toContain(
    'fields.phone.proposed.0.value: nothing ≠ "1"',
  );
});
