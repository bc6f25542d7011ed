import { internationalPhone } from '~/domain/values/phone';
import type { Cell, MaybeCell } from './cell';
import { grouped, groupsOf } from './phone-groups';
import type { Table } from './table';

/** A cell as a workbook holds it. */
export type WorkbookCell = Exclude<Cell, { is: 'phone' }> | undefined;

/** Headings and rows of a workbook's sheet. */
export interface WorkbookTable {
  headings: readonly string[];
  rows: Iterable<readonly WorkbookCell[]>;
}

/** A table for a workbook, its phones written in international format: done before the rows go to the worker that makes the file, so that this needs no rules of phone numbers. */
export const workbookTable = ({ headings, rows }: Pick<Table, 'headings' | 'rows'>): WorkbookTable => ({
  headings,
  rows: workbookRows(rows),
});

function* workbookRows(rows: Iterable<readonly MaybeCell[]>): Generator<WorkbookCell[]> {
  for (const row of rows) yield row.map(workbookCell);
}

const workbookCell = (cell: MaybeCell): WorkbookCell =>
  cell?.is === 'phone' ? { is: 'text', text: writtenPhone(cell.text) } : cell;

function writtenPhone(phone: string): string {
  const groups = groupsOf(phone);
  if (groups === 'foreign') return internationalPhone(phone);
  return groups ? `+81 ${grouped(phone.slice(3), groups, '-')}` : phone;
}
