import writeExcelFile, { type Feature, type Sheet } from 'write-excel-file/universal';
import type { WorkbookCell, WorkbookTable } from './workbook-rows';

/** A sheet of a workbook. */
export interface WorkbookSheet {
  name: string;
  table: WorkbookTable;
}

type Written = Sheet<Blob>['data'][number][number];

/** Longest text Excel can hold in one cell. */
const MOST_LETTERS = 32_767;
/** Earlier days are off by one in Excel's calendar; before 1900 it has none. */
const FIRST_DAY = '1900-03-01';
const DATE = 'dd/mm/yyyy';
const MOST_NAME = 31;
const WIDTHS = { least: 8, most: 44, rows: 200 };

/** A workbook whose texts stay texts and days are days: headings frozen and filtered, columns as wide as their content. */
export function workbook(sheets: readonly WorkbookSheet[]): Promise<Blob> {
  const written = sheets.map(({ name, table }) => {
    const rows = [...table.rows];
    return {
      sheet: name.replace(/[[\]/\\:*?]/g, ' ').slice(0, MOST_NAME),
      stickyRowsCount: 1,
      columns: table.headings.map((heading, at) => ({ width: widthOf(heading, rows, at) })),
      data: [table.headings.map(headingCell), ...rows.map((row) => row.map(writtenCell))],
    };
  });
  const areas = written.map(({ columns, data }) => `A1:${letters(columns.length)}${data.length}`);
  return writeExcelFile(written, { features: [filters(areas)] }).toBlob();
}

const headingCell = (heading: string): Written => ({
  value: plain(heading),
  type: String,
  fontWeight: 'bold',
  wrap: true,
});

function writtenCell(cell: WorkbookCell): Written {
  if (!cell) return null;
  if (cell.is === 'integer' || cell.is === 'number') return { value: cell.value, type: Number };
  if (cell.is === 'day' && cell.day >= FIRST_DAY)
    return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: DATE };
  return { value: plain(textOf(cell)), type: String, format: '@' };
}

function textOf(cell: Exclude<WorkbookCell, { is: 'integer' | 'number' } | undefined>): string {
  switch (cell.is) {
    case 'text':
    case 'postal-code':
      return cell.text;
    case 'corporate-number':
      return cell.digits;
    case 'day':
    case 'partial-day':
      return cell.day;
    case 'list':
      return cell.items.join(' | ');
  }
}

/** The text as a workbook cell can hold it. */
function plain(text: string): string {
  const cut = text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text;
  // The package takes half of a pair out together with the character beside it.
  const held = cut.toWellFormed().replace(/\r\n?/g, '\n');
  // The package looks texts up in an object and would find its inherited properties.
  return held in Object.prototype ? `${held} ` : held;
}

function widthOf(heading: string, rows: readonly (readonly WorkbookCell[])[], at: number): number {
  const lengths = rows.slice(0, WIDTHS.rows).map((row) => lengthOf(row[at]));
  const least = Math.max(WIDTHS.least, Math.min(lengthIn(heading), 20));
  return Math.min(WIDTHS.most, lengths.reduce((most, length) => Math.max(most, length), least) + 2);
}

const lengthOf = (cell: WorkbookCell): number =>
  !cell
    ? 0
    : cell.is === 'integer' || cell.is === 'number'
      ? String(cell.value).length
      : lengthIn(textOf(cell).split('\n', 1)[0] ?? '');

/** Width in Latin letters. */
const lengthIn = (text: string): number =>
  [...text.slice(0, WIDTHS.most)].reduce((length, letter) => length + (letter > '\u2e80' ? 2 : 1), 0);

/** 1 -> A, 27 -> AA. */
function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** The package writes no filters; they follow right after the rows. */
const filters = (areas: readonly string[]): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _, { sheetIndex }) =>
          xml.replace('</sheetData>', `</sheetData><autoFilter ref="${areas[sheetIndex]}"/>`),
      },
    },
  },
});
