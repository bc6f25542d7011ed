import type { PageCell, PageFacts } from '~/domain/page-facts';
import { type Label, labelOf } from './label';
import { CONTROL, type Statement, textOfLines } from './statement';

interface Cell extends PageCell {
  text: string;
  label: Label | undefined;
}

/** What the page's tables and lists state, in page order. */
export function statementsOfCells(facts: PageFacts): Statement[] {
  const blocks = new Map<number, Cell[]>();
  for (const each of facts.cells) {
    const text = textOfLines(facts, each.from, each.to);
    const cell = { ...each, text, label: text ? labelOf(text.replaceAll('\n', '')) : undefined };
    const block = blocks.get(each.block);
    if (block) block.push(cell);
    else blocks.set(each.block, [cell]);
  }
  return [...blocks.values()].flatMap((cells) => {
    const rows = rowsOf(cells);
    return isHeadedByColumns(rows) ? columnStatements(facts, rows) : rowStatements(facts, rows);
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

/** A first row of labels over rows of values; a table whose rows are headed at their side is none, unless its top is headed too. */
function isHeadedByColumns([first = [], ...rest]: readonly Cell[][]): boolean {
  const known = first.filter(({ label }) => label);
  if (first.length < 2 || known.length < 2 || first[0]?.list) return false;
  const top = first.every(({ head }) => head);
  const sided = rest.filter(([side]) => side?.head || side?.label).length > rest.length / 2;
  if (!top && (sided || first.some(({ head }) => head))) return false;
  const alternating = first.length % 2 === 0 && known.every(({ column }) => column % 2 === 0);
  if (alternating && known.length < first.length) return false;
  const below = rest.filter((row) => row.length >= 2);
  return below.length > 0 && below.every((row) => row.filter(({ label }) => label).length <= row.length / 2);
}

function columnStatements(facts: PageFacts, [first = [], ...rest]: readonly Cell[][]): Statement[] {
  const names = first.find(({ label }) => label?.fields[0] === 'name');
  return rest.flatMap((row) => {
    const [head] = row;
    const of = names && rest.length > 1 ? row.find(({ column }) => column === names.column)?.text : undefined;
    return row.flatMap((cell) => {
      const top = first.find(({ column, span }) => column <= cell.column && cell.column < column + span);
      if (!top?.label || !cell.text) return [];
      const over = head && head !== cell ? [head.text] : [];
      return statement(facts, top.label, top, [cell], over).map((each) => (of ? { ...each, of } : each));
    });
  });
}

/** Each row a label with its value, or several; a row of one cell heads those below it, a row with an empty label goes on with the one above. */
function rowStatements(facts: PageFacts, rows: readonly Cell[][]): Statement[] {
  let heading: string[] = [];
  const statements: Statement[] = [];
  for (const row of rows) {
    const [only] = row;
    const last = statements.at(-1);
    if (row.length === 1 && only && !only.list && !covering(rows, only)) {
      if (only.text.length <= 40) heading = [only.text];
    } else if (last && goesOn(row)) statements.splice(-1, 1, extended(last, row));
    else statements.push(...pairStatements(facts, row, rows, heading));
  }
  return statements;
}

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
  rows: readonly Cell[][],
  heading: string[],
): Statement[] =>
  pairsOf(row, rows).flatMap(({ labels, values }) => {
    const [last, ...outer] = [...labels].reverse();
    const label = last && values.length ? (last.label ?? unknown(last.text)) : undefined;
    if (!last || !label) return [];
    return statement(facts, label, last, values, [...outer.map(({ text }) => text), ...heading]);
  });

interface Pair {
  labels: Cell[];
  values: Cell[];
}

/** A row's cells as runs of labels each followed by values. */
function pairsOf(row: readonly Cell[], rows: readonly Cell[][]): Pair[] {
  const pairs: Pair[] = [];
  const [first] = row;
  const above = first && !isLabel(first, row) ? covering(rows, first) : undefined;
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

/** The label cell that reaches down beside a row. */
const covering = (rows: readonly Cell[][], cell: Cell): Cell | undefined =>
  rows
    .flat()
    .find(
      (each) =>
        each.rows > 1 &&
        each.row < cell.row &&
        cell.row < each.row + each.rows &&
        each.column < cell.column &&
        each.label,
    );

/** A label nobody knows still ends a value and holds its own. */
const unknown = (written: string): Label | undefined =>
  written && written.length <= 40 ? { fields: ['other'], written, qualifier: '', stem: written } : undefined;

function statement(
  facts: PageFacts,
  label: Label,
  head: Cell,
  values: readonly Cell[],
  over: string[],
): Statement[] {
  const value = values.map(({ text }) => text).join('\n');
  const [first] = values;
  const line = facts.lines[first?.from ?? -1];
  if (!value || value.includes(CONTROL) || !first || !line) return [];
  return [
    {
      label,
      value,
      how: head.list ? 'dl' : 'table',
      from: Math.min(head.from, first.from),
      to: Math.max(...values.map(({ to }) => to)),
      over,
      region: line.region,
      shown: line.shown,
    },
  ];
}
