import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { WorkbookCell } from './workbook-rows';
import { CONTENT_TYPES, RELATIONS, SHEET_RELATIONS, STYLES, type Style, workbookPart } from './xlsx-parts';
import { columnLetters, escaped } from './xlsx-text';

/** Longest text Excel can hold in one cell. */
const MOST_LETTERS = 32_767;
/** Earlier days are off by one in Excel's calendar; before 1900 it has none. */
const FIRST_DAY = '1900-03-01';
/** Day 0 of Excel's calendar, in days since 1970. */
const DAY_ZERO = Date.parse('1899-12-30') / 86_400_000;
const WIDTHS = { least: 8, most: 44, rows: 200 };
/** Little more is saved by packing closer, which takes twice the time. */
const LEVEL = 4;
/** Characters compressed at once, and bytes handed to the browser at once. */
const PIECE = 200_000;
const PART = 1_000_000;

type Row = readonly WorkbookCell[];

/** Writes a workbook whose texts stay texts and days are days, row by row, each sheet after the other: headings frozen and filtered, columns as wide as their first 200 rows (ECMA-376, 18.3). What is written is packed at once and handed to the browser, so that memory does not grow with the rows. */
export interface WorkbookWriter {
  /** Begins a sheet. */
  sheet(name: string, headings: readonly string[]): void;
  /** Adds rows to the sheet that was begun last. */
  rows(rows: Iterable<Row>): void;
  /** The workbook. */
  end(): Blob;
}

/** Returns the writer of a new workbook. */
export function workbookWriter(): WorkbookWriter {
  const { add, blob } = zipWriter();
  const names: string[] = [];
  let sheet: SheetWriter | undefined;
  return {
    sheet(name, headings) {
      sheet?.end();
      names.push(name);
      sheet = sheetWriter(headings, add(`xl/worksheets/sheet${names.length}.xml`));
    },
    rows: (rows) => sheet?.rows(rows),
    end() {
      sheet?.end();
      add('xl/workbook.xml').end(workbookPart(names));
      add('xl/_rels/workbook.xml.rels').end(SHEET_RELATIONS(names.length));
      add('xl/styles.xml').end(STYLES);
      add('_rels/.rels').end(RELATIONS);
      add('[Content_Types].xml').end(CONTENT_TYPES(names.length));
      return blob();
    },
  };
}

/** A file within the zip, written piece by piece. */
interface PackedFile {
  add(text: string): void;
  end(text: string): void;
}

/** A zip whose files are written one after another. */
function zipWriter(): { add: (name: string) => PackedFile; blob: () => Blob } {
  const parts: Blob[] = [];
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const zip = new Zip((failure, chunk) => {
    if (failure) throw failure;
    chunks.push(chunk as Uint8Array<ArrayBuffer>);
    size += chunk.length;
    if (size < PART) return;
    parts.push(new Blob(chunks));
    [chunks, size] = [[], 0];
  });
  return {
    add(name) {
      const file = new ZipDeflate(name, { level: LEVEL });
      zip.add(file);
      return {
        add: (text) => file.push(strToU8(text)),
        end: (text) => file.push(strToU8(text), true),
      };
    },
    blob() {
      zip.end();
      const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      return new Blob([...parts, ...chunks], { type });
    },
  };
}

type SheetWriter = Pick<WorkbookWriter, 'rows'> & { end: () => void };

function sheetWriter(headings: readonly string[], file: PackedFile): SheetWriter {
  const letters = headings.map((_, at) => columnLetters(at));
  const first: Row[] = [];
  let isBegun = false;
  let written = 1;
  let text = '';
  const addRow = (cells: string) => {
    text += `<row r="${written}">${cells}</row>`;
    if (text.length < PIECE) return;
    file.add(text);
    text = '';
  };
  const addCells = (row: Row) => {
    written++;
    let cells = '';
    for (const [at, cell] of row.entries()) if (cell) cells += cellPart(cell, `${letters[at]}${written}`);
    addRow(cells);
  };
  const begin = () => {
    isBegun = true;
    text = sheetHead(headings.map((heading, at) => widthOf(heading, first, at)));
    addRow(headings.map((heading, at) => textPart(heading, `${letters[at]}1`, 'heading')).join(''));
    for (const row of first) addCells(row);
  };
  return {
    rows(rows) {
      for (const row of rows) {
        if (isBegun) addCells(row);
        // How wide the columns are stands before the rows.
        else if (first.push(row) === WIDTHS.rows) begin();
      }
    },
    end() {
      if (!isBegun) begin();
      const area = `A1:${letters.at(-1) ?? 'A'}${written}`;
      file.end(`${text}</sheetData><autoFilter ref="${area}"/></worksheet>`);
    },
  };
}

const sheetHead = (widths: readonly number[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join('')}</cols><sheetData>`;

function cellPart(cell: NonNullable<WorkbookCell>, reference: string): string {
  if (cell.is === 'integer' || cell.is === 'number')
    return Number.isFinite(cell.value) ? `<c r="${reference}"><v>${cell.value}</v></c>` : '';
  if (cell.is === 'day' && cell.day >= FIRST_DAY)
    return `<c r="${reference}" s="${STYLE.day}"><v>${Date.parse(cell.day) / 86_400_000 - DAY_ZERO}</v></c>`;
  return textPart(textOf(cell), reference, 'text');
}

/** Places in `cellXfs` of the styles. */
const STYLE: Record<Style, number> = { text: 1, day: 2, heading: 3 };

const textPart = (text: string, reference: string, style: Style): string =>
  `<c r="${reference}" s="${STYLE[style]}" t="inlineStr"><is><t xml:space="preserve">${escaped(held(text))}</t></is></c>`;

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

/** The text as a cell can hold it. */
function held(text: string): string {
  const cut = text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text;
  return cut.includes('\r') ? cut.replace(/\r\n?/g, '\n') : cut;
}

function widthOf(heading: string, rows: readonly Row[], at: number): number {
  const least = Math.max(WIDTHS.least, Math.min(lengthIn(heading), 20));
  return Math.min(WIDTHS.most, rows.reduce((most, row) => Math.max(most, lengthOf(row[at])), least) + 2);
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
