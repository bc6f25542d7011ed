import { beforeAll, describe, expect, test } from 'vitest';
import { csvText } from '~/exchange/export/csv';
import { COLUMN_KEYS, type ColumnKey } from '~/exchange/export/lead-columns';
import { leadTable } from '~/exchange/export/table';
import { workbookTable } from '~/exchange/export/workbook-rows';
import { guarded } from '~/exchange/formula-guard';
import { foundLibreOffice } from '../../../scripts/libreoffice.mjs';
import { workbook } from '../workbook';
import { leadSheet, WORDS } from './lead-sheet';
import { type OfficeCell, openInOffice } from './open-in-office';

const OFFICE = foundLibreOffice();
/** A start of LibreOffice with a fresh profile takes seconds. */
const SLOW = 120_000;
const HOSTILE = ['=1+1', '@SUM(1)', '+1+1', '-1+1', '＝1+1', '\t=1+1', '　=1+1', "'=1+1", '=1+1\nfoo', '−1'];

const SHEETS = [
  leadSheet({
    organisation: {
      nameJa: '架空精機株式会社',
      corporateNumber: '7999901000001',
      invoiceNumber: 'T7999901000001',
      phone: '+81362776451',
      fax: '+390512345678',
      postalCode: '010-3201',
      established: '1998-04-01',
      capitalJpy: 123_450_000,
      employees: 45,
      emails: ['info@kaku.example', 'b@kaku.example'],
    },
    next: { step: 'thank', dueOn: '2025-05-23' },
    notes: ['dice "sì"; poi\nforse no'],
  }),
  ...HOSTILE.map((nameJa) => leadSheet({ organisation: { nameJa, phone: nameJa, postalCode: nameJa } })),
];
const same = (key: string) => key;

/** Whether each cell is a text, and what it shows, in either file. */
const TEXTS: Record<'csv' | 'xlsx', Partial<Record<ColumnKey, string>>> = {
  csv: {
    corporateNumber: '7-9999-0100-0001',
    invoiceNumber: 'T7999901000001',
    phone: '(+81) 3 6277 6451',
    fax: '(+39) 051 234 5678',
    postalCode: '〒010-3201',
    email: 'info@kaku.example | b@kaku.example',
    notes: 'dice "sì"; poi\nforse no',
  },
  xlsx: {
    corporateNumber: '7999901000001',
    invoiceNumber: 'T7999901000001',
    phone: '+81 3-6277-6451',
    fax: '+39 051 234 5678',
    postalCode: '010-3201',
    email: 'info@kaku.example | b@kaku.example',
    notes: 'dice "sì"; poi\nforse no',
  },
};
const FILES = {
  csv: async () =>
    new TextEncoder().encode(
      csvText(SHEETS, { form: 'excel', columns: COLUMN_KEYS, heading: same, wording: WORDS }),
    ),
  xlsx: async () => {
    const table = workbookTable(leadTable(SHEETS, COLUMN_KEYS, same, WORDS));
    return new Uint8Array(await workbook([{ name: 'Lead', table }]).arrayBuffer());
  },
};

// Without LibreOffice these are counted as skipped, and `npm test` says why.
describe.skipIf(!OFFICE).each(['csv', 'xlsx'] as const)('an Italian LibreOffice opens the %s', (ending) => {
  let rows: OfficeCell[][] = [];
  const cell = (row: number, key: ColumnKey) => rows[row]?.[COLUMN_KEYS.indexOf(key)];
  beforeAll(async () => {
    rows = await openInOffice(OFFICE ?? '', ending, await FILES[ending]());
  }, SLOW);

  test('with a row a lead, and evaluates no cell', () => {
    const filled = rows.filter((row) => row.some(({ shown }) => shown !== ''));
    expect(filled).toHaveLength(SHEETS.length + 1);
    expect(rows.flat().filter(({ formula }) => formula !== undefined)).toEqual([]);
  });

  test('with hostile names as the texts they are', () => {
    for (const [at, name] of HOSTILE.entries()) {
      const shown = ending === 'csv' ? guarded(name) : name;
      expect(cell(at + 2, 'nameJa'), name).toEqual({ is: 'string', shown });
    }
  });

  test('with numbers of all kinds, postal codes and lists as texts', () => {
    for (const [key, shown] of Object.entries(TEXTS[ending]))
      expect(cell(1, key as ColumnKey), key).toEqual({ is: 'string', shown });
  });

  test('with days as days and figures as figures', () => {
    const days = {
      eventDate: '2025-05-22',
      founded: '1998-04-01',
      nextDue: '2025-05-23',
      capturedAt: '2025-05-22',
    };
    for (const [key, day] of Object.entries(days)) {
      const [year, month, date] = day.split('-');
      const found = cell(1, key as ColumnKey);
      expect(found, key).toMatchObject({ is: 'date', value: day });
      expect(found?.shown, 'as Italy writes it').toMatch(
        new RegExp(`^${date}/${month}/(?:${year}|${year?.slice(2)})$`),
      );
    }
    expect(cell(1, 'capitalJpy')).toMatchObject({ is: 'float', value: '123450000' });
    expect(cell(1, 'foundedYear')).toMatchObject({ is: 'float', value: '1998' });
  });
});

test.skipIf(!OFFICE)(
  'it would evaluate a cell that was not guarded, quoted or not',
  async () => {
    const [[cell] = []] = await openInOffice(
      OFFICE ?? '',
      'csv',
      new TextEncoder().encode('\ufeff"=1+1"\r\n'),
    );
    expect(cell?.formula).toBe('of:=1+1');
  },
  SLOW,
);
