import type { PageCell } from '~/domain/capture/page-facts';
import { attribute } from './dom';
import type { Range } from './lines';

/** Cells of the page's tables at their grid position, and the terms and definitions of its `dl` lists, in page order. */
export const cellsOf = (tables: readonly Range[]): PageCell[] =>
  tables.flatMap((table, block) => (table.tag === 'dl' ? listCells(table, block) : tableCells(table, block)));

function tableCells(table: Range, block: number): PageCell[] {
  /** Rows, this one included, in which a column is still covered by a row-spanning cell. */
  let covered: number[] = [];
  return table.parts.flatMap((rowRange, row) => {
    let column = 0;
    const cells = rowRange.parts.map(({ tag, element, from, to }): PageCell => {
      while ((covered[column] ?? 0) > 0) column++;
      const span = spanOf(element, 'colspan');
      const rows = spanOf(element, 'rowspan');
      const cell = { block, row, column, rows, head: tag === 'th', span, list: false, from, to };
      for (let at = 0; at < span; at++) covered[column + at] = rows;
      column += span;
      return cell;
    });
    covered = covered.map((left) => left - 1);
    return cells;
  });
}

/** One row per run of terms and their definitions. Lists whose definition precedes its term (60名 before 従業員数, employees) are read backwards. */
function listCells(list: Range, block: number): PageCell[] {
  const upward = list.parts[0]?.tag === 'dd' && list.parts.at(-1)?.tag === 'dt';
  let row = -1;
  let column = 0;
  let lastHead = false;
  return (upward ? [...list.parts].reverse() : list.parts).map(({ tag, from, to }): PageCell => {
    const head = tag === 'dt';
    if (row < 0 || (head && !lastHead)) {
      row++;
      column = 0;
    }
    lastHead = head;
    return { block, row, column: column++, rows: 1, head, span: 1, list: true, from, to };
  });
}

const spanOf = (cell: Element, name: string): number =>
  Math.min(20, Math.max(1, Number.parseInt(attribute(cell, name), 10) || 1));
