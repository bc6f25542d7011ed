import fc from 'fast-check';
import readExcelFile, { readSheet } from 'read-excel-file/node';
import { describe, expect, test, vi } from 'vitest';
import { contactTable, followUpTable } from '~/exchange/export/contact-and-step-tables';
import { COLUMN_KEYS, type ColumnKey } from '~/exchange/export/lead-columns';
import { legendTable } from '~/exchange/export/legend';
import { leadTable } from '~/exchange/export/table';
import { workbookTable } from '~/exchange/export/workbook-rows';
import { runs } from '../../runs';
import { workbook } from '../workbook';
import { leadSheet, WORDS } from './lead-sheet';

vi.setConfig({ testTimeout: 60_000 });

const same = (key: string) => key;
const written = async (sheets: ReturnType<typeof leadSheet>[], columns: readonly ColumnKey[] = COLUMN_KEYS) =>
  bytesOf(workbook([{ name: 'Lead', table: workbookTable(leadTable(sheets, columns, same, WORDS)) }]));
const bytesOf = async (blob: Blob) => Buffer.from(await blob.arrayBuffer());

async function rowOf(sheet: ReturnType<typeof leadSheet>): Promise<Record<string, unknown>> {
  const [head = [], row = []] = await readSheet(await written([sheet]), 1, { trim: false });
  return Object.fromEntries(head.map((key, at) => [String(key), row[at]]));
}

describe('a workbook', () => {
  test('has numbers as texts, days as days and figures as figures', async () => {
    const row = await rowOf(
      leadSheet({
        organisation: {
          nameJa: '=1+1',
          phone: '+81362776451',
          corporateNumber: '7999901000001',
          postalCode: '010-3201',
          established: '1998-04-01',
          capitalJpy: 123_450_000,
          emails: ['a@a.example', 'b@a.example'],
        },
      }),
    );
    expect(row).toMatchObject({
      nameJa: '=1+1',
      phone: '+81 3-6277-6451',
      corporateNumber: '7999901000001',
      postalCode: '010-3201',
      founded: new Date('1998-04-01T00:00:00Z'),
      foundedYear: 1998,
      capitalJpy: 123_450_000,
      email: 'a@a.example | b@a.example',
      eventDate: new Date('2025-05-22T00:00:00Z'),
    });
  });

  test('has a day from before Excel’s calendar, and a part of one, as text', async () => {
    expect((await rowOf(leadSheet({ organisation: { established: '1889-09-23' } }))).founded).toBe(
      '1889-09-23',
    );
    expect((await rowOf(leadSheet({ organisation: { established: '2008-08' } }))).founded).toBe('2008-08');
  });

  test('cuts a text no cell could hold, and keeps names that every object has', async () => {
    const row = await rowOf(
      leadSheet({ organisation: { nameJa: 'constructor' }, notes: ['あ'.repeat(40_000)] }),
    );
    expect(row.nameJa).toBe('constructor');
    expect(String(row.notes)).toHaveLength(32_767);
  });

  test('is read back with every text as it was, less what XML cannot hold', async () => {
    const text = fc.string({ unit: fc.constantFrom(...'<>&"\'=株😀é _x0041_\n\t;') });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (names) => {
        const sheets = names.map((nameJa) => leadSheet({ organisation: { nameJa } }));
        const [, ...rows] = await readSheet(await written(sheets, ['id', 'nameJa']), 1, { trim: false });
        expect(rows.map(([, name]) => name ?? '')).toEqual(names);
      }),
      { numRuns: runs(200) },
    );
  });

  test('freezes and filters its headings', async () => {
    const files = await unpacked(await written([leadSheet(), leadSheet()], ['id', 'nameJa']));
    expect(files['xl/worksheets/sheet1.xml']).toContain('<autoFilter ref="A1:B3"/>');
    expect(files['xl/worksheets/sheet1.xml']).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  });

  test('has the leads, everybody at their organisations once, every step, and a legend', async () => {
    const hanako = { id: 'c1', name: '架空 花子', role: '部長', phone: '+81362776451', art14: 'sent' };
    const taro = { id: 'c2', name: '架空 太郎' };
    const step = { id: 'f1', step: 'thank', state: 'done', dueOn: '2025-05-23', endedOn: '2025-05-24' };
    const sheets = [
      leadSheet({ contacts: [hanako, taro], followUps: [step, { ...step, id: 'f2', state: 'open' }] }),
      leadSheet({ lead: { id: 'lead-2' }, contacts: [hanako, taro] }),
    ];
    const leads = leadTable(sheets, COLUMN_KEYS, same, WORDS);
    const words = {
      headings: ['Colonna', 'Chiave', 'Significato'] as const,
      about: ['Contiene dati personali.'],
      meaning: (key: string) => (key === 'priority' ? 'A, B, C' : undefined),
    };
    const file = await bytesOf(
      workbook([
        { name: 'Lead', table: workbookTable(leads) },
        { name: 'Referenti', table: workbookTable(contactTable(sheets, same, WORDS)) },
        { name: 'Passi', table: workbookTable(followUpTable(sheets, same, WORDS)) },
        { name: 'Legenda', table: workbookTable(legendTable(words, leads)) },
      ]),
    );
    expect((await readExcelFile(file)).map(({ sheet }) => sheet)).toEqual([
      'Lead',
      'Referenti',
      'Passi',
      'Legenda',
    ]);
    const [, ...people] = await readSheet(file, 'Referenti');
    expect(people.map((row) => row[3])).toEqual(['架空 花子', '架空 太郎']);
    expect(people[0]).toContain('+81 3-6277-6451');
    expect(people.map((row) => row[12])).toEqual(['sent', 'to-send']);
    const [, ...steps] = await readSheet(file, 'Passi');
    expect(steps.map((row) => row[7])).toEqual(['done', 'open']);
    expect(steps[0]?.[6]).toEqual(new Date('2025-05-23T00:00:00Z'));
    const legend = await readSheet(file, 'Legenda');
    expect(legend[1]?.[0]).toBe('Contiene dati personali.');
    expect(legend).toContainEqual(['priority', 'priority', 'A, B, C']);
  });
});

async function unpacked(file: Buffer): Promise<Record<string, string>> {
  const { strFromU8, unzipSync } = await import('fflate');
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
