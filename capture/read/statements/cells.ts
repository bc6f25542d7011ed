import type { PageFacts } from '~/domain/capture/page-facts';
import { labelOfCell } from '../words/label';
import type { Cell } from './cell';
import {
  columnStatements,
  comparedStatements,
  isHeadedByColumns,
  isLabelledBelow,
  organisationsOf,
} from './column-tables';
import { rowStatements } from './row-tables';
import { type Statement, textOfLines } from './statement';

/** Statements of the page's tables and lists, in page order. */
export function statementsOfCells(facts: PageFacts): Statement[] {
  const blocks = new Map<number, Cell[]>();
  for (const each of facts.cells) {
    const text = textOfLines(facts, each.from, each.to);
    const cell = { ...each, text, label: text ? labelOfCell(text) : undefined };
    const block = blocks.get(each.block);
    if (block) block.push(cell);
    else blocks.set(each.block, [cell]);
  }
  return [...blocks.values()].flatMap((cells) => {
    const rows = rowsOf(cells);
    if (isHeadedByColumns(rows)) return columnStatements(facts, rows);
    const upward = [...rows].reverse();
    if (isHeadedByColumns(upward) && isLabelledBelow(upward)) return columnStatements(facts, upward);
    const organisations = organisationsOf(rows);
    return organisations.size ? comparedStatements(facts, rows, organisations) : rowStatements(facts, rows);
  });
}

function rowsOf(cells: readonly Cell[]): Cell[][] {
  const rows: Cell[][] = [];
  for (const cell of cells) {
    const row = rows[cell.row];
    if (row) row.push(cell);
    else rows[cell.row] = [cell];
  }
  return rows.filter(Boolean);
}
