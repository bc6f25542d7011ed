import type { PageFacts } from '~/domain/capture/page-facts';
import { isJapanese } from '../words/label';
import { type Cell, statementOf } from './cell';
import type { Statement } from './statement';

/** Whether the first row of a table holds the labels of its columns. Tables with row headers do not count unless the first row is all headers. */
export function isHeadedByColumns([first = [], ...rest]: readonly Cell[][]): boolean {
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

/** Whether a table read upside down is one row of values over its labels: 3,500万円 over 資本金 (capital). */
export const isLabelledBelow = ([first = [], ...rest]: readonly Cell[][]): boolean =>
  rest.length === 1 && first.length > 2 && first.filter(({ label }) => label).length > first.length / 2;

/** Statements of a table with column labels; in a list of organisations each carries the name in its row. */
export function columnStatements(facts: PageFacts, [first = [], ...rest]: readonly Cell[][]): Statement[] {
  const names = first.find(({ label }) => label?.fields[0] === 'name');
  return rest.flatMap((row) => {
    const [head] = row;
    const subject =
      names && rest.length > 1 ? row.find(({ column }) => column === names.column)?.text : undefined;
    return row.flatMap((cell) => {
      const top = first.find(({ column, span }) => column <= cell.column && cell.column < column + span);
      if (!top?.label || !cell.text) return [];
      const headers = head && head !== cell ? [head.text] : [];
      return statementOf(facts, top.label, top, [cell], headers).map((each) =>
        subject ? { ...each, subject } : each,
      );
    });
  });
}

/** Organisation name by column, for tables that compare several (会社名 ｜ みらい印刷 ｜ みらい発送); empty for other tables. */
export function organisationsOf(rows: readonly Cell[][]): ReadonlyMap<number, string> {
  const named = rows.find(([first, ...rest]) => first?.label?.fields[0] === 'name' && rest.length > 1);
  const names = named?.slice(1) ?? [];
  const apart = new Set(names.map(({ text }) => text)).size === names.length;
  const alike = rows.filter(({ length }) => length === named?.length).length;
  const several = apart && alike > 2 && names.every(({ text, label }) => isJapanese(text) && !label);
  return new Map(several ? names.map(({ column, text }) => [column, text]) : []);
}

/** Statements of a table with one organisation per column; cells that span columns apply to all. */
export const comparedStatements = (
  facts: PageFacts,
  rows: readonly Cell[][],
  organisations: ReadonlyMap<number, string>,
): Statement[] =>
  rows.flatMap(([head, ...values]) =>
    values.flatMap((cell) => {
      if (!head?.label) return [];
      const subject = cell.span === 1 ? organisations.get(cell.column) : undefined;
      return statementOf(facts, head.label, head, [cell], []).map((each) => ({
        ...each,
        // Only its own cell: the label's row also holds the other organisations' cells.
        from: cell.from,
        ...(subject && { subject }),
      }));
    }),
  );
