import type { LeadSheet } from '~/domain/leads/lead-sheet';
import type { MaybeCell } from './cell';
import { COLUMNS, type ColumnKey, type Wording } from './lead-columns';

/** Rows under headings: a CSV is one, a sheet of a workbook another. */
export interface Table {
  /** What machines call the columns. */
  keys: readonly string[];
  /** What people call them. */
  headings: readonly string[];
  rows: Iterable<readonly MaybeCell[]>;
}

/** What each column has of an item. */
export type Columns<Item, Key extends string> = Record<Key, (item: Item, wording: Wording) => MaybeCell>;

/** Items as rows of the columns chosen, each made when it is asked for. */
export function tableOf<Item, Key extends string>(
  columns: Columns<Item, Key>,
  keys: readonly Key[],
  items: Iterable<Item>,
  heading: (key: Key) => string,
  wording: Wording,
): Table {
  const cells = keys.map((key) => columns[key]);
  function* rows() {
    for (const item of items) yield cells.map((cell) => cell(item, wording));
  }
  return { keys, headings: keys.map(heading), rows: rows() };
}

/** Leads as rows of the columns chosen. */
export const leadTable = (
  sheets: Iterable<LeadSheet>,
  columns: readonly ColumnKey[],
  heading: (key: ColumnKey) => string,
  wording: Wording,
): Table => tableOf<LeadSheet, ColumnKey>(COLUMNS, columns, sheets, heading, wording);
