import { Problem } from '~/domain/problem';
import { guarded } from '../formula-guard';
import { MOST_BYTES, MOST_CELLS, MOST_ROWS } from './limits';
import { sheetSpan } from './sheet-span';
import { type SourceTable, sourceTable, type TableRow } from './source-table';
import { stored, unzipped } from './zip';

type Value = string | number | boolean | Date | null;

/** Reads the cells of a workbook's first sheet; days as `YYYY-MM-DD`. The reader package gets unpacked files: its own unpacking has no bound and needs workers, which the extension's policy forbids. @throws Problem 'import-workbook', 'import-unpacked', 'import-empty', 'import-too-many-rows' */
export async function xlsxTable(file: Blob): Promise<SourceTable> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const files = await unzipped(bytes, (name) => /\.xml(?:\.rels)?$/.test(name));
  if (!files.has('xl/workbook.xml')) throw new Problem('import-workbook');
  const refused = withheldParts(files);
  const { readSheet } = await import('read-excel-file/universal');
  const sheet = await readSheet(stored(files)).catch((failure: unknown) => {
    throw isOfReader(failure) ? (refused ?? new Problem('import-workbook')) : failure;
  });
  if (sheet.length > MOST_ROWS + 1) throw new Problem('import-too-many-rows');
  checkText(sheet);
  const lines = sheet.map(
    (cells, at): TableRow => ({
      row: at + 1,
      cells: cells.map((cell) => textOf(cell as Value)),
      numbers: cells.flatMap((cell, column) => (typeof cell === 'number' ? [column] : [])),
    }),
  );
  return sourceTable(lines, !sheet.some((cells) => cells.some(isBare)));
}

/** Takes out every part that the reader could not hold in memory, and returns why. The reader creates every cell up to the last one; which part is the first sheet is stated in the file, so any may be. */
function withheldParts(files: Map<string, Uint8Array>): Problem | undefined {
  let refused: Problem | undefined;
  for (const [name, content] of files) {
    try {
      if (sheetSpan(new TextDecoder().decode(content)) <= MOST_CELLS) continue;
      refused = new Problem('import-too-many-rows');
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      refused = failure;
    }
    files.delete(name);
  }
  return refused;
}

/** Many cells may share one long text. @throws Problem 'import-unpacked' */
function checkText(sheet: readonly (readonly unknown[])[]): void {
  let characters = 0;
  for (const cells of sheet)
    for (const cell of cells) if (typeof cell === 'string') characters += cell.length;
  if (characters > MOST_BYTES) throw new Problem('import-unpacked');
}

/** Whether a text would have been guarded in a CSV. If one is not, the file was never guarded and a leading `'` was written by somebody. A CSV saved again as a workbook keeps its guards. */
const isBare = (value: unknown): boolean =>
  typeof value === 'string' &&
  !value.startsWith("'") &&
  guarded(value) !== value &&
  !NEGATIVE_NUMBER.test(value);

/** Numbers are not guarded. */
const NEGATIVE_NUMBER = /^-\d[\d.,]*$/;

/** Any error of the reader means a broken workbook, except a bug of our own. */
const isOfReader = (failure: unknown): boolean =>
  failure instanceof Error && !(failure instanceof ReferenceError);

function textOf(value: Value): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value === null ? '' : String(value);
}
