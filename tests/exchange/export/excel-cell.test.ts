import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Day } from '~/domain/dates/day';
import type { LeadSheet } from '~/domain/leads/lead-sheet';
import { csvText } from '~/exchange/export/csv';
import { COLUMN_KEYS, type ColumnKey } from '~/exchange/export/lead-columns';
import { fileName } from '~/exchange/file-name';
import { guarded, unguarded } from '~/exchange/formula-guard';
import { runs } from '../../runs';

const same = (id: string) => id;
const WORDS = { stage: same, step: same, kind: same, word: (_: string, id: string) => id };
const csvOf = (...sheets: LeadSheet[]) =>
  csvText(sheets, { form: 'excel', columns: COLUMN_KEYS, heading: same, wording: WORDS });

const sheet = (organisation: Partial<LeadSheet['organisation']>, notes: string[] = []): LeadSheet =>
  ({
    mission: { name: 'Missione Giappone' },
    event: {
      name: 'Venture Café Tokyo',
      kind: 'networking',
      venue: '',
      city: 'Tokyo',
      stages: [],
      steps: [],
    },
    organisation,
    lead: { id: 'lead-1', stage: 'captured', stageSince: '2025-05-22', capturedOn: '2025-05-22', by: 'GR' },
    notes,
  }) as unknown as LeadSheet;

function rowOf(csv: string): Record<ColumnKey, string> {
  const { data } = Papa.parse<string[]>(csv.replace('\ufeff', ''), { delimiter: ';' });
  return Object.fromEntries(COLUMN_KEYS.map((key, at) => [key, data[1]?.[at] ?? ''])) as Record<
    ColumnKey,
    string
  >;
}

describe('the office’s CSV', () => {
  test('has one BOM, semicolons, CRLF, every cell quoted and no sep= line', () => {
    const csv = csvOf(sheet({ nameJa: 'みらい衛星株式会社' }));
    const bytes = new TextEncoder().encode(csv);
    expect([...bytes.slice(0, 6)]).toEqual([0xef, 0xbb, 0xbf, 0x22, 0x69, 0x64]);
    expect(csv.lastIndexOf('\ufeff')).toBe(0);
    expect(csv.split('\r\n')).toHaveLength(3);
    expect(
      csv
        .split('\r\n')[0]
        ?.split(';')
        .every((cell) => /^\ufeff?".*"$/.test(cell)),
    ).toBe(true);
    expect(csv).not.toContain('sep=');
  });

  test('writes numbers Excel would spoil in forms it leaves alone', () => {
    const row = rowOf(
      csvOf(
        sheet({
          corporateNumber: '7999901000001',
          phone: '+81362776451',
          postalCode: '010-3201',
          invoiceNumber: 'T7999901000001',
        }),
      ),
    );
    expect(row.corporateNumber).toBe('7-9999-0100-0001');
    expect(row.phone).toBe('(+81) 3 6277 6451');
    expect(row.postalCode).toBe('〒010-3201');
    expect(row.invoiceNumber).toBe('T7999901000001');
  });

  test('writes days the Italian way and a partial date as its year only', () => {
    expect(rowOf(csvOf(sheet({ established: '2008-08-08' })))).toMatchObject({
      foundedYear: '2008',
      founded: '08/08/2008',
    });
    expect(rowOf(csvOf(sheet({ established: '2008-08' })))).toMatchObject({
      foundedYear: '2008',
      founded: '',
    });
    expect(rowOf(csvOf(sheet({}))).capturedAt).toBe('22/05/2025');
  });

  test('keeps quotes, semicolons and line breaks of a note', () => {
    const note = 'dice "sì"; poi\nforse no';
    expect(rowOf(csvOf(sheet({}, [note]))).notes).toBe(note);
  });

  test('no cell of whatever text begins like a formula, and the text comes back', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('=1+1', '@x', '−5', '\t=1', "'=1", '　＝1'),
        ),
        (name) => {
          const cell = rowOf(csvOf(sheet({ nameJa: name }))).nameJa;
          expect(cell).not.toMatch(/^[\s\u200b]*[=+\-@＝＋－＠−]/);
          expect(unguarded(cell)).toBe(name.replaceAll('\r\n', '\n'));
        },
      ),
      { numRuns: runs(100) },
    );
  });
});

describe('the formula guard', () => {
  test('is taken off again exactly', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(unguarded(guarded(text))).toBe(text);
      }),
      { numRuns: runs(100) },
    );
    for (const text of ["'=1", "''=1", '=1+1\nfoo', '\r=1', '株式会社', 'a=b'])
      expect(unguarded(guarded(text))).toBe(text);
  });
});

test('the file’s name is ASCII whatever the event is called', () => {
  expect(fileName('Venture Café Tokyo', '2025-05-26' as Day, 'excel')).toBe(
    'venture-cafe-tokyo_2025-05-26_excel.csv',
  );
  expect(fileName('架空', '2025-05-26' as Day, 'excel')).toBe('goen_2025-05-26_excel.csv');
});
