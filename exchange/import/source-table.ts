import { Problem } from '~/domain/problem';
import { MOST_COLUMNS } from './limits';

/** What makes a line of a file unusable as it stands. */
export type Broken = 'more-cells' | 'quotes' | 'nul';

/** A line of a file with the number a spreadsheet shows beside it. */
export interface TableRow {
  row: number;
  cells: string[];
  broken?: Broken;
}

/** A file's cells, not yet understood. */
export interface SourceTable {
  /** As written; columns are told apart by their place, never by these. */
  heads: string[];
  rows: TableRow[];
  /** How many lines have fewer cells than headings, as Excel leaves out empty ones at the end. */
  short: number;
  /** Whether a sign before a cell may only keep spreadsheets from taking it for a formula. */
  isGuarded: boolean;
}

/** Lines of cells as a table: the first that is not empty holds the headings, empty ones are left out, what has more cells than headings is broken. @throws Problem 'import-empty', 'import-too-many-columns' */
export function sourceTable(lines: readonly TableRow[], isGuarded: boolean): SourceTable {
  const [head, ...rest] = lines.filter(({ cells }) => cells.some((cell) => cell.trim()));
  if (!head) throw new Problem('import-empty');
  const heads = head.cells.map((cell) => cell.trim());
  while (heads.at(-1) === '') heads.pop();
  if (heads.length > MOST_COLUMNS) throw new Problem('import-too-many-columns');
  const rows = rest.map((line): TableRow => {
    const broken = line.broken ?? brokenBy(line.cells, heads.length);
    return { row: line.row, cells: line.cells, ...(broken && { broken }) };
  });
  return { heads, rows, isGuarded, short: rows.filter(({ cells }) => cells.length < heads.length).length };
}

function brokenBy(cells: readonly string[], wanted: number): Broken | undefined {
  if (cells.some((cell) => cell.includes('\0'))) return 'nul';
  return cells.slice(wanted).some((cell) => cell.trim()) ? 'more-cells' : undefined;
}
