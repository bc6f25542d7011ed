import type { PageFacts } from '~/domain/capture/page-facts';
import type { Label } from '../words/label';
import { type Cell, statementOf } from './cell';
import type { Statement } from './statement';

/** Each row a label with its value, or several; a row of one cell heads those below it, a row with an empty label goes on with the one above. */
export function rowStatements(facts: PageFacts, rows: readonly Cell[][]): Statement[] {
  let heading: string[] = [];
  /** A label alone in the row above. */
  let over: Cell | undefined;
  const reaching = rows.flat().filter((cell) => cell.rows > 1);
  const statements: Statement[] = [];
  for (const row of rows) {
    const last = statements.at(-1);
    const beside = reachingBeside(reaching, row);
    const lone = beside.some(({ label }) => label) ? undefined : loneOf(row);
    if (lone && over) statements.push(...statementOf(facts, over.label as Label, over, [lone], heading));
    else if (lone && (lone.label || row.length === 1)) {
      over = lone.label && lone;
      if (lone.text.length <= 40) heading = [lone.text];
    } else if (last && goesOn(row)) statements.splice(-1, 1, extended(last, row));
    else statements.push(...pairStatements(facts, row, beside, heading));
    if (lone !== over) over = undefined;
  }
  return statements;
}

/** The one cell of a row that holds anything. */
function loneOf(row: readonly Cell[]): Cell | undefined {
  const [only, ...more] = row.filter(({ text }) => text);
  return only && !more.length && !only.list ? only : undefined;
}

/** The cells of rows above that reach down beside a row, the nearest first. */
const reachingBeside = (reaching: readonly Cell[], [first]: readonly Cell[]): Cell[] =>
  reaching
    .filter(
      ({ row, rows, column }) => first && row < first.row && first.row < row + rows && column < first.column,
    )
    .reverse();

const goesOn = ([first, ...rest]: readonly Cell[]): boolean =>
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
    const over = [...outer, ...beside].filter((cell) => cell !== last).map(({ text }) => text);
    return statementOf(facts, label, last, values, [...over, ...heading]);
  });

interface Pair {
  labels: Cell[];
  values: Cell[];
}

/** A row's cells as runs of labels each followed by values. */
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

/** A heading cell, or a plain one whose text is a label and that is not the row's last. */
function isLabel(cell: Cell, row: readonly Cell[]): boolean {
  if (cell === row.at(-1)) return false;
  if (cell.head) return true;
  const before = row[row.indexOf(cell) - 1];
  // A value may read like a label (業種: 製造); right after a label it is the value.
  if (before?.label && !before.head && row.length % 2 === 0) return false;
  return cell.label !== undefined || (cell.column === 0 && row.length === 2 && cell.text.length <= 20);
}

/** A label nobody knows still ends a value and holds its own. */
const unknown = (written: string): Label | undefined =>
  written && written.length <= 40 ? { fields: ['other'], written, qualifier: '', stem: written } : undefined;
