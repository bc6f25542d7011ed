import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test, vi } from 'vitest';
import { internationalPhone } from '~/domain/values/phone';
import { type CsvFormName, csvLines, csvText } from '~/exchange/export/csv';
import { excelCell } from '~/exchange/export/excel-cell';
import { COLUMN_KEYS, type ColumnKey } from '~/exchange/export/lead-columns';
import { rawCell } from '~/exchange/export/raw-cell';
import { leadTable } from '~/exchange/export/table';
import { runs } from '../../runs';
import { leadSheet, WORDS } from './lead-sheet';

vi.setConfig({ testTimeout: 60_000 });

const heading = (key: string) => `«${key}»`;
const choice = (form: CsvFormName, columns: readonly ColumnKey[] = COLUMN_KEYS) => ({
  form,
  columns,
  heading,
  wording: WORDS,
});
const DELIMITERS = { excel: ';', raw: ',' };
const CELLS = { excel: excelCell, raw: rawCell };

const wild = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'";,\r\n\t\0\'=+-@＝ａ株\ufeff\u202e😀 ') }),
  fc.constantFrom('=1+1', '@x', '−5', "'=1", "''=1", '　＝1', '=1+1\nfoo', 'a""b', '"', '\r\n', '1.234,5'),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const day = fc.date({ min: new Date('1868-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
const isoDay = day.map((date) => date.toISOString().slice(0, 10));
const phones = fc.oneof(
  fc.constantFrom('+81362776451', '+81901234567', '+390512345678', '+8112', '内線 12'),
  wild,
);
const sheets = fc.array(
  fc
    .record({
      organisation: fc.record({
        nameJa: maybe(wild),
        business: maybe(wild),
        emails: maybe(fc.array(wild)),
        phone: maybe(phones),
        postalCode: maybe(fc.oneof(fc.constant('010-3201'), wild)),
        corporateNumber: maybe(fc.constant('7999901000001')),
        established: maybe(fc.oneof(isoDay, fc.constantFrom('1998', '2008-08'))),
        capitalJpy: maybe(fc.nat()),
      }),
      lead: fc.record({ id: fc.uuid(), tags: maybe(fc.array(wild)), priority: maybe(fc.constant('A')) }),
      contacts: fc.array(fc.record({ id: fc.uuid(), name: wild, email: maybe(wild) }), { maxLength: 2 }),
      notes: fc.array(wild, { maxLength: 2 }),
      members: fc.array(wild, { maxLength: 2 }),
    })
    .map(leadSheet),
  { maxLength: 4 },
);

const READERS = {
  papaparse: (text: string, delimiter: string) =>
    Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter }).data.slice(0, -1),
  'csv-parse': (text: string, delimiter: string): string[][] =>
    parse(text, { delimiter, bom: true, record_delimiter: '\r\n' }),
};
// Machine files write E.164 with its leading plus (docs/domain-rules.md 6.2).
const EVALUATED = /^[\s\u200b-\u200d\u2060\ufeff]*(?:(?!\+\d{6,15}$)[=+\-@＝＋－＠−])|^[\t\r\n\0]/;

describe.each(['excel', 'raw'] as const)('a file of leads in the form %s', (form) => {
  test.each(Object.entries(READERS))('is read by %s as the cells it was written from', (_, read) => {
    fc.assert(
      fc.property(sheets, (given) => {
        const { rows } = leadTable(given, COLUMN_KEYS, heading, WORDS);
        const cells = [...rows].map((row) => row.map((cell) => (cell ? CELLS[form](cell) : '')));
        const [, ...found] = read(csvText(given, choice(form)), DELIMITERS[form]);
        expect(found).toEqual(cells);
      }),
      { numRuns: runs(3_000) },
    );
  });

  test('has no cell that begins like a formula', () => {
    fc.assert(
      fc.property(sheets, (given) => {
        const cells = READERS.papaparse(csvText(given, choice(form)), DELIMITERS[form]).flat();
        expect(cells.filter((cell) => EVALUATED.test(cell))).toEqual([]);
      }),
      { numRuns: runs(3_000) },
    );
  });

  test('has the columns chosen in the order chosen, and a line for a row of nothing', () => {
    const text = csvText([leadSheet(), leadSheet()], choice(form, ['notes']));
    expect(text.split('\r\n')).toHaveLength(4);
    expect(text.split('\r\n')[1]).toBe('""');
    const two = csvText([leadSheet()], choice(form, ['priority', 'id']));
    expect(two.split('\r\n')[1]).toBe(form === 'raw' ? ',lead-1' : '"";"lead-1"');
  });
});

describe('the file for machines', () => {
  const row = (organisation: object, ...columns: ColumnKey[]) =>
    csvText([leadSheet({ organisation })], choice('raw', columns)).split('\r\n')[1];

  test('names its columns by their keys, has no byte order mark and quotes only where it must', () => {
    const text = csvText([leadSheet({ notes: ['a "b", c'] })], choice('raw', ['id', 'notes']));
    expect(text).toBe('id,notes\r\nlead-1,"a ""b"", c"\r\n');
  });

  test('has numbers, days and lists as machines take them', () => {
    const given = {
      phone: '+81362776451',
      corporateNumber: '7999901000001',
      postalCode: '010-3201',
      established: '2008-08',
      capitalJpy: 123_450_000,
      emails: ['info@a.example', 'b@a.example'],
    };
    expect(row(given, 'phone', 'corporateNumber', 'postalCode', 'founded', 'capitalJpy', 'email')).toBe(
      '+81362776451,7999901000001,010-3201,2008-08,123450000,"[""info@a.example"",""b@a.example""]"',
    );
    expect(row({ phone: '+81-3 内線' }, 'phone'), 'what is no number is a text').toBe("'+81-3 内線");
  });
});

test('headings are kept from being taken for formulas too', () => {
  const [head] = csvLines({ keys: ['x'], headings: ['=x'], rows: [] }, 'excel');
  expect(head).toBe('\ufeff"\'=x"\r\n');
});

test('days stated for the number of employees come from what was quoted, only the year of a part', () => {
  const of = (quote: string) =>
    leadSheet({ organisation: { employees: 45, evidence: { employees: { quote } } } });
  const cells = (form: CsvFormName, quote: string) =>
    csvText([of(quote)], choice(form, ['employeesAsOf'])).split('\r\n')[1];
  expect(cells('excel', '45名（2024年3月31日現在）')).toBe('"31/03/2024"');
  expect(cells('excel', '45名（2024年3月末現在）')).toBe('"2024"');
  expect(cells('raw', '45名（2024年3月末現在）')).toBe('2024-03');
  expect(cells('raw', '45名')).toBe('""');
});

test('a Japanese number is grouped as its area has it, however many begin like it', () => {
  const written = (phone: string) => excelCell({ is: 'phone', text: phone });
  const numbers = fc
    .tuple(
      fc.integer({ min: 10_000, max: 99_999 }),
      fc.constantFrom(4, 5),
      fc.array(fc.nat(), { minLength: 2 }),
    )
    .map(([begin, length, ends]) =>
      ends.map((end) => `+81${begin}${String(end).padStart(length, '0').slice(-length)}`),
    );
  fc.assert(
    fc.property(numbers, (phones) => {
      for (const phone of phones) {
        const known = internationalPhone(phone);
        const grouped = known.replace('+81 ', '(+81) ').replaceAll('-', ' ');
        expect(written(phone)).toBe(known === phone ? `'${phone}` : grouped);
      }
    }),
    { numRuns: runs(3_000) },
  );
});
