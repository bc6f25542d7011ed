import { Problem } from '~/domain/problem';
import { MOST_COLUMNS } from './limits';

/** What makes a line unusable. */
export type Broken = 'more-cells' | 'quotes' | 'nul';

/** A line of a file with the row number a spreadsheet shows. */
export interface TableRow {
  row: number;
  cells: string[];
  /** Columns whose cell a workbook holds as a number: with a decimal point, whatever the country. */
  numbers?: readonly number[];
  broken?: Broken;
}

/** A file's cells, not yet parsed. */
export interface SourceTable {
  /** As written; columns are identified by position only. */
  heads: string[];
  rows: TableRow[];
  /** Number of lines with fewer cells than headings: Excel leaves out empty ones at the end. */
  short: number;
  /** Whether a leading `'` may be a guard against formulas. */
  isGuarded: boolean;
}

/** Lines of cells as a table: the first non-empty line holds the headings, empty lines are dropped, a line with more cells than headings is broken. @throws Problem 'import-empty', 'import-too-many-columns' */
export function sourceTable(lines: readonly TableRow[], isGuarded: boolean): SourceTable {
  const [head, ...rest] = lines.filter(({ cells }) => cells.some((cell) => cell.trim()));
  if (!head) throw new Problem('import-empty');
  const heads = head.cells.map((cell) => cell.trim());
  while (heads.at(-1) === '') heads.pop();
  if (heads.length > MOST_COLUMNS) throw new Problem('import-too-many-columns');
  const rows = rest.map((line): TableRow => {
    const broken = line.broken ?? brokenBy(line.cells, heads.length);
    return { ...line, ...(broken && { broken }) };
  });
  return { heads, rows, isGuarded, short: rows.filter(({ cells }) => cells.length < heads.length).length };
}

function brokenBy(cells: readonly string[], wanted: number): Broken | undefined {
  if (cells.some((cell) => cell.includes('\0'))) return 'nul';
  return cells.slice(wanted).some((cell) => cell.trim()) ? 'more-cells' : undefined;
}
