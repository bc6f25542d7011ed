import { Problem } from '~/domain/problem';
import { guarded } from '../formula-guard';
import { MOST_CELLS, MOST_ROWS } from './limits';
import { type SourceTable, sourceTable, type TableRow } from './source-table';
import { stored, unzipped } from './zip';

/** Reference of a cell or row: `r="XFD1048576"`. */
const PLACE = /\br="([A-Z]{0,3})(\d{1,7})"/g;

type Value = string | number | boolean | Date | null;

/** Reads the cells of a workbook's first sheet; days as `YYYY-MM-DD`. The reader package gets unpacked files: its own unpacking has no bound and needs workers, which the extension's policy forbids. @throws Problem 'import-workbook', 'import-unpacked', 'import-empty', 'import-too-many-rows' */
export async function xlsxTable(file: Blob): Promise<SourceTable> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const files = await unzipped(bytes, (name) => /\.xml(?:\.rels)?$/.test(name));
  if (!files.has('xl/workbook.xml')) throw new Problem('import-workbook');
  for (const [name, content] of files) if (name.startsWith('xl/worksheets/')) checkSpan(content);
  const { readSheet } = await import('read-excel-file/universal');
  const sheet = await readSheet(stored(files)).catch((failure: unknown) => {
    throw isOfReader(failure) ? new Problem('import-workbook') : failure;
  });
  if (sheet.length > MOST_ROWS + 1) throw new Problem('import-too-many-rows');
  const lines = sheet.map(
    (cells, at): TableRow => ({
      row: at + 1,
      cells: cells.map((cell) => textOf(cell as Value)),
      numbers: cells.flatMap((cell, column) => (typeof cell === 'number' ? [column] : [])),
    }),
  );
  return sourceTable(lines, !sheet.flat().some(isBare));
}

/** Whether a text would have been guarded in a CSV. If one is not, the file was never guarded and a leading `'` was written by somebody. A CSV saved again as a workbook keeps its guards. */
const isBare = (value: unknown): boolean =>
  typeof value === 'string' &&
  !value.startsWith("'") &&
  guarded(value) !== value &&
  !NEGATIVE_NUMBER.test(value);

/** Numbers are not guarded. */
const NEGATIVE_NUMBER = /^-\d[\d.,]*$/;

/** The reader creates every cell up to the last one, so one far out would fill the memory. @throws Problem 'import-too-many-rows' */
function checkSpan(sheet: Uint8Array): void {
  let [columns, rows] = [1, 1];
  for (const [, letters = '', digits] of new TextDecoder().decode(sheet).matchAll(PLACE)) {
    columns = Math.max(columns, columnOf(letters));
    rows = Math.max(rows, Number(digits));
  }
  if (columns * rows > MOST_CELLS) throw new Problem('import-too-many-rows');
}

/** A -> 1, AA -> 27. */
const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

/** Any error of the reader means a broken workbook, except a bug of our own. */
const isOfReader = (failure: unknown): boolean =>
  failure instanceof Error && !(failure instanceof ReferenceError);

function textOf(value: Value): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value === null ? '' : String(value);
}
