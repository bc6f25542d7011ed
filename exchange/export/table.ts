import type { LeadSheet } from '~/domain/leads/lead-sheet';
import type { MaybeCell } from './cell';
import { columnOf, type ExportColumn, type Wording } from './lead-columns';

/** Rows under headings: the content of a CSV or of one sheet. */
export interface Table {
  /** Column keys. */
  keys: readonly string[];
  /** Human-readable headings. */
  headings: readonly string[];
  rows: Iterable<readonly MaybeCell[]>;
}

/** Value of each column for an item. */
export type Columns<Item, Key extends string> = Record<Key, (item: Item, wording: Wording) => MaybeCell>;

/** Items as rows of the chosen columns, each made on demand. */
export function tableOf<Item, Key extends string>(
  columns: Columns<Item, Key>,
  keys: readonly Key[],
  items: Iterable<Item>,
  heading: (key: Key) => string,
  wording: Wording,
): Table {
  const cells = keys.map((key) => columns[key]);
  function* rows() {
    for (const item of items) {
      const row: MaybeCell[] = [];
      for (const cell of cells) row.push(cell(item, wording));
      yield row;
    }
  }
  return { keys, headings: keys.map(heading), rows: rows() };
}

/** Leads as rows of the chosen columns. */
export function leadTable<Key extends ExportColumn>(
  sheets: Iterable<LeadSheet>,
  keys: readonly Key[],
  heading: (key: Key) => string,
  wording: Wording,
): Table {
  const columns = Object.fromEntries(keys.map((key) => [key, columnOf(key)])) as Columns<LeadSheet, Key>;
  return tableOf(columns, keys, sheets, heading, wording);
}
