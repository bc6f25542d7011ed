import { Problem } from '~/domain/problem';

/** Largest file that is read, in bytes. */
export const MOST_BYTES = 200 * 1024 * 1024;
/** Most rows that are read. */
export const MOST_ROWS = 200_000;
/** Most columns that are read. */
export const MOST_COLUMNS = 1_000;
/** Most cells a sheet may span, empty ones included. */
export const MOST_CELLS = 20_000_000;
/** Longest cell of any field but notes, in characters. */
export const LONGEST_CELL = 2_000;
/** Most bytes a workbook may unpack to. */
export const MOST_UNPACKED = 100 * 1024 * 1024;

/** Checks a file's size before it is read. @throws Problem 'import-too-big', 'import-empty' */
export function checkSize({ size }: Pick<Blob, 'size'>): void {
  if (size > MOST_BYTES) throw new Problem('import-too-big');
  if (size === 0) throw new Problem('import-empty');
}
