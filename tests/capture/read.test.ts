import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '~/capture/read';
import { EXTRACTED_FIELDS, LIST_FIELDS } from '~/domain/capture/extraction';
import type { PageFacts } from '~/domain/capture/page-facts';
import { runs } from '../runs';

/** Words of company pages, so that random pages resemble them. */
const WORDS = [
  '会社名',
  '株式会社',
  '株式会社架空測器',
  'Kakuu Sokki Co., Ltd.',
  '所在地',
  '〒100-0000 東京都港区架空町1-2-3',
  'TEL',
  '03-9999-0001',
  'FAX：03-9999-0002',
  '資本金',
  '1億円',
  '代表取締役 架空 太郎',
  '設立：2008年8月8日',
  '従業員数',
  '120名（連結 350名）',
  '法人番号 7999901000001',
  'info@kakuu.example',
  '© 2024 Kakuu Sokki',
  'Via Finta 1, 40121 Bologna (BO)',
  'P.IVA 00000000000',
  '大阪支店',
  '　',
  '：',
  '(',
  '）',
  '\ufffc',
];
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((words) => words.join('')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((words) => words.join('\t')),
);
const region = fc.constantFrom('main', 'header', 'footer', 'aside');
const small = fc.integer({ min: 0, max: 12 });

const arbitraryFacts: fc.Arbitrary<PageFacts> = fc.record({
  url: fc.webUrl(),
  title: text,
  language: fc.constantFrom('', 'ja', 'it', 'en-US'),
  meta: fc.array(
    fc.record({ name: fc.constantFrom('og:site_name', 'description', 'og:type'), content: text }),
    { maxLength: 4 },
  ),
  headings: fc.array(fc.record({ level: fc.integer({ min: 1, max: 6 }), text, region }), { maxLength: 6 }),
  lines: fc.array(
    fc.record({
      text,
      depth: small,
      shared: small,
      level: fc.integer({ min: 0, max: 6 }),
      linked: fc.boolean(),
      heading: fc.integer({ min: -1, max: 8 }),
      region,
      shown: fc.boolean(),
      label: fc.option(text, { nil: undefined }),
    }),
    { maxLength: 30 },
  ),
  cells: fc.array(
    fc.record({
      block: small,
      row: small,
      column: small,
      head: fc.boolean(),
      span: fc.integer({ min: 1, max: 3 }),
      rows: fc.integer({ min: 1, max: 3 }),
      list: fc.boolean(),
      from: fc.integer({ min: 0, max: 40 }),
      to: fc.integer({ min: 0, max: 40 }),
    }),
    { maxLength: 20 },
  ),
  links: fc.array(
    fc.record({
      href: fc.oneof(fc.webUrl(), fc.constantFrom('mailto:%', 'tel:+', 'javascript:1', 'x')),
      text,
      region,
    }),
    { maxLength: 6 },
  ),
  images: fc.array(fc.record({ alt: text, region }), { maxLength: 4 }),
  jsonLd: fc.array(fc.oneof(fc.json(), text), { maxLength: 3 }),
  stated: fc.array(
    fc.record({
      how: fc.constantFrom('jsonld', 'microdata'),
      role: fc.constantFrom('', 'publisher', '__proto__'),
      types: fc.array(text, { maxLength: 2 }),
      properties: fc.array(
        fc.record({
          path: fc.constantFrom(
            'name',
            'telephone',
            'address.streetAddress',
            'sameAs',
            '__proto__',
            'constructor',
          ),
          value: text,
        }),
        { maxLength: 5 },
      ),
    }),
    { maxLength: 3 },
  ),
  translated: fc.boolean(),
  frameUnread: fc.boolean(),
  selection: text,
  cut: fc.boolean(),
  readAt: fc.constant('2025-05-22T03:00:00.000Z'),
});

describe('reading any page facts', () => {
  test('never throws, and every value has its evidence', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const { fields } = read(facts);
        for (const field of EXTRACTED_FIELDS) {
          const { proposed = [], offered = [] } = fields[field] ?? {};
          if (!LIST_FIELDS.includes(field)) expect(proposed.length).toBeLessThanOrEqual(1);
          for (const { value, evidence } of [...proposed, ...offered]) {
            expect(value).not.toBe('');
            expect(evidence.quote.length).toBeLessThanOrEqual(500);
            expect(evidence.readAt).toBe(facts.readAt);
          }
        }
      }),
      { numRuns: runs(500) },
    );
  });

  test('is deterministic', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        expect(read(facts)).toEqual(read(structuredClone(facts)));
      }),
      { numRuns: runs(100) },
    );
  });
});
