import { Problem } from '~/domain/problem';

/** The largest file that is read, in bytes. */
export const MOST_BYTES = 200 * 1024 * 1024;
/** The most rows that are read. */
export const MOST_ROWS = 200_000;
/** The most columns that are read. */
export const MOST_COLUMNS = 1_000;
/** The most cells a sheet may span, empty ones included. */
export const MOST_CELLS = 20_000_000;
/** The longest cell that is understood as anything but a note. */
export const LONGEST_CELL = 2_000;
/** What a workbook may unpack to, in bytes. */
export const MOST_UNPACKED = 100 * 1024 * 1024;

/** Looks at a file's size before a byte of it is read. @throws Problem 'import-too-big', 'import-empty' */
export function checkSize({ size }: Pick<Blob, 'size'>): void {
  if (size > MOST_BYTES) throw new Problem('import-too-big');
  if (size === 0) throw new Problem('import-empty');
}
