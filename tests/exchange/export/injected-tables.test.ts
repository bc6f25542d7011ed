import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { Day } from '~/domain/dates/day';
import { customColumns } from '~/exchange/custom-columns';
import { contactTable, followUpTable } from '~/exchange/export/contact-and-step-tables';
import { type CsvFormName, csvLines } from '~/exchange/export/csv';
import { summaryTable } from '~/exchange/export/event-summary';
import { COLUMN_KEYS, type ExportColumn } from '~/exchange/export/lead-columns';
import { legendTable } from '~/exchange/export/legend';
import { leadTable, type Table } from '~/exchange/export/table';
import { withoutPersonal } from '~/exchange/export/without-personal';
import { workbookTable } from '~/exchange/export/workbook-rows';
import { unguarded } from '~/exchange/formula-guard';
import { INJECTED, injectedSheet } from '../injected-sheet';
import { elementsIn } from '../strict-readers';
import { workbook } from '../workbook';
import { WORDS } from './lead-sheet';

/** What a spreadsheet takes for a formula; files for machines write telephone numbers with their plus (docs/domain-rules.md 6.2). */
const EVALUATED =
  /^[\s\u200b-\u200d\u2060\ufeff]*(?:(?!\+\d{6,15}$|-?\d+(?:\.\d+)?$)[=+\-@＝＋－＠−])|^[\t\r\n\0]/;
const DELIMITERS = { excel: ';', raw: ',' };
/** Longest text of a workbook's cell. */
const LONGEST_CELL = 32_767;
const DAY = '2026-11-20' as Day;

/** Every table of an export, its headings named by the text where the user names them. */
function tablesOf(text: string): Record<'leads' | 'impersonal' | 'contacts' | 'steps' | 'summary', Table> {
  const { sheet } = injectedSheet(text);
  const fields = customColumns([sheet.mission], []);
  const headings = new Map<string, string>(fields.map(({ key, heading }) => [key, heading]));
  const heading = (key: string) => headings.get(key) ?? key;
  const keys: ExportColumn[] = [...COLUMN_KEYS, ...fields.map(({ key }) => key)];
  return {
    leads: leadTable([sheet], keys, heading, WORDS),
    impersonal: leadTable([withoutPersonal(sheet)], keys, heading, WORDS),
    contacts: contactTable([sheet], heading, WORDS),
    steps: followUpTable([sheet], heading, WORDS),
    summary: summaryTable([sheet], [sheet], heading, WORDS, () => DAY),
  };
}

/** The text as a workbook's cell holds it: its line ends are one sign, control characters are left out. */
const inXml = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n\u0085]|[\ufffd-\uffff]/gu, '');

describe.each(INJECTED)('%s', (_, text) => {
  const { sheet } = injectedSheet(text);
  // Half of a pair is no character of a file.
  const name = (sheet.organisation.nameJa ?? '').toWellFormed();

  test.each(['excel', 'raw'] as const)(
    'is one cell of a CSV of the form %s, and no formula',
    (form: CsvFormName) => {
      for (const [which, table] of Object.entries(tablesOf(text))) {
        const rows = [...table.rows];
        const file = [...csvLines({ ...table, rows }, form)].join('');
        const read: string[][] = parse(file, {
          delimiter: DELIMITERS[form],
          bom: true,
          record_delimiter: '\r\n',
        });
        expect(read.map((cells) => cells.length)).toEqual(Array(rows.length + 1).fill(table.keys.length));
        expect(
          read.flatMap((cells, row) =>
            cells.flatMap((cell, at) => (EVALUATED.test(cell) ? `${which} ${row} ${table.keys[at]}` : [])),
          ),
        ).toEqual([]);
        const at = table.keys.indexOf('nameJa');
        if (at >= 0)
          expect(unguarded(read[1]?.[at] ?? '')).toBe(
            form === 'excel' ? name.replaceAll('\r\n', '\n') : name,
          );
      }
    },
  );

  test('is a text of a workbook, no formula and no markup', async () => {
    const tables = tablesOf(text);
    const legend = legendTable(
      { headings: [text, text, text], about: [text], meaning: () => text },
      tables.leads,
    );
    const sheets = Object.entries({ ...tables, legend }).map(([key, table]) => ({
      name: key,
      table: workbookTable(table),
    }));
    const file = Buffer.from(await workbook(sheets).arrayBuffer());
    const parts = Object.entries(unzipSync(file)).filter(([path]) => /\.(?:xml|rels)$/.test(path));
    expect(parts.length).toBeGreaterThan(sheets.length);
    const elements = new Set(parts.flatMap(([, bytes]) => elementsIn(strFromU8(bytes))));
    for (const forbidden of [
      'f',
      'hyperlink',
      'oleObject',
      'externalReference',
      'ddeLink',
      'img',
      'script',
      'svg',
    ])
      expect(elements.has(forbidden), forbidden).toBe(false);
    const [head = [], row = []] = await readSheet(file, 'leads', { trim: false });
    const read = row[head.indexOf('nameJa')];
    expect(String(read).trim()).toBe(inXml(name).slice(0, LONGEST_CELL).trim());
    expect(head).toHaveLength(tables.leads.keys.length);
  });
});
