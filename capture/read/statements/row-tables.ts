import type { PageFacts } from '~/domain/capture/page-facts';
import type { Label } from '../words/label';
import { type Cell, statementOf } from './cell';
import type { Statement } from './statement';

/** Statements of a table with a label and values per row. A row with one cell is a heading; a row with an empty label continues the row above. */
export function rowStatements(facts: PageFacts, rows: readonly Cell[][]): Statement[] {
  let heading: string[] = [];
  /** A label that was alone in the row above. */
  let loneLabel: Cell | undefined;
  const reaching = rows.flat().filter((cell) => cell.rows > 1);
  const statements: Statement[] = [];
  for (const row of rows) {
    const last = statements.at(-1);
    const beside = reachingBeside(reaching, row);
    const lone = beside.some(({ label }) => label) ? undefined : loneOf(row);
    if (lone && loneLabel)
      statements.push(...statementOf(facts, loneLabel.label as Label, loneLabel, [lone], heading));
    else if (lone && (lone.label || row.length === 1)) {
      loneLabel = lone.label && lone;
      if (lone.text.length <= 40) heading = [lone.text];
    } else if (last && continuesAbove(row)) statements.splice(-1, 1, extended(last, row));
    else statements.push(...pairStatements(facts, row, beside, heading));
    if (lone !== loneLabel) loneLabel = undefined;
  }
  return statements;
}

/** The only cell with text in a row. */
function loneOf(row: readonly Cell[]): Cell | undefined {
  const [only, ...more] = row.filter(({ text }) => text);
  return only && !more.length && !only.list ? only : undefined;
}

/** Row-spanning cells of rows above that reach beside a row, nearest first. */
const reachingBeside = (reaching: readonly Cell[], [first]: readonly Cell[]): Cell[] =>
  reaching
    .filter(
      ({ row, rows, column }) => first && row < first.row && first.row < row + rows && column < first.column,
    )
    .reverse();

const continuesAbove = ([first, ...rest]: readonly Cell[]): boolean =>
  first?.text === '' && rest.some(({ text }) => text) && !rest.some(({ head }) => head);

function extended(last: Statement, row: readonly Cell[]): Statement {
  const values = row.filter(({ text }) => text);
  return {
    ...last,
    value: [last.value, ...values.map(({ text }) => text)].join('\n'),
    to: Math.max(last.to, ...values.map(({ to }) => to)),
  };
}

const pairStatements = (
  facts: PageFacts,
  row: readonly Cell[],
  beside: readonly Cell[],
  heading: string[],
): Statement[] =>
  pairsOf(row, beside).flatMap(({ labels, values }) => {
    const [last, ...outer] = [...labels].reverse();
    const label = last && values.length ? (last.label ?? unknown(last.text)) : undefined;
    if (!last || !label) return [];
    const headers = [...outer, ...beside].filter((cell) => cell !== last).map(({ text }) => text);
    return statementOf(facts, label, last, values, [...headers, ...heading]);
  });

interface Pair {
  labels: Cell[];
  values: Cell[];
}

/** Splits the cells of a row into runs of labels, each with the values that follow. */
function pairsOf(row: readonly Cell[], beside: readonly Cell[]): Pair[] {
  const pairs: Pair[] = [];
  const [first] = row;
  const above = first && !isLabel(first, row) ? beside.find(({ label }) => label) : undefined;
  let pair: Pair = { labels: above ? [above] : [], values: [] };
  for (const cell of row) {
    if (isLabel(cell, row)) {
      if (pair.values.length) {
        pairs.push(pair);
        pair = { labels: [], values: [] };
      }
      pair.labels.push(cell);
    } else if (cell.text) pair.values.push(cell);
  }
  return [...pairs, pair];
}

/** Whether a cell is a label: a header cell or text known as a label, and not the last of its row. */
function isLabel(cell: Cell, row: readonly Cell[]): boolean {
  if (cell === row.at(-1)) return false;
  if (cell.head) return true;
  const before = row[row.indexOf(cell) - 1];
  // A value may read like a label (業種: 製造, industry: manufacturing); directly after a label it is the value.
  if (before?.label && !before.head && row.length % 2 === 0) return false;
  return cell.label !== undefined || (cell.column === 0 && row.length === 2 && cell.text.length <= 20);
}

/** An unknown label still ends the value before it. */
const unknown = (written: string): Label | undefined =>
  written && written.length <= 40 ? { fields: ['other'], written, qualifier: '', stem: written } : undefined;
