import type { LeadSheet } from '~/domain/leads/lead-sheet';
import { guarded } from '../formula-guard';
import type { Cell } from './cell';
import { excelCell } from './excel-cell';
import type { ColumnKey, ExportColumn, Wording } from './lead-columns';
import { rawCell } from './raw-cell';
import { leadTable, type Table } from './table';

/** A CSV dialect. */
interface CsvForm {
  begin: string;
  /** Text before the first cell of a line, between two and after the last. */
  marks: readonly [string, string, string];
  /** Human-readable headings or column keys. */
  head: (table: Table) => readonly string[];
  cell: (cell: Cell) => string;
  /** The cell's text between separators. */
  enclosed: (cell: string) => string;
}

const doubled = (cell: string): string => (cell.includes('"') ? cell.replaceAll('"', '""') : cell);

const FORMS = {
  // UTF-8 with BOM, `;`, every cell quoted; no `sep=` line, which would make Excel ignore the BOM (docs/domain-rules.md 6.1).
  excel: {
    begin: '\ufeff',
    marks: ['"', '";"', '"\r\n'],
    head: ({ headings }) => headings,
    cell: excelCell,
    enclosed: doubled,
  },
  // RFC 4180: quoted only where a cell would be split otherwise.
  raw: {
    begin: '',
    marks: ['', ',', '\r\n'],
    head: ({ keys }) => keys,
    cell: rawCell,
    enclosed: (cell) => (/[",\r\n]/.test(cell) ? `"${doubled(cell)}"` : cell),
  },
} satisfies Record<string, CsvForm>;

/** The dialect of an Italian Excel, or one for machines. */
export type CsvFormName = keyof typeof FORMS;

/** How leads are written to a CSV. */
export interface CsvChoice<Key extends ExportColumn = ColumnKey> {
  form: CsvFormName;
  columns: readonly Key[];
  heading: (key: Key) => string;
  wording: Wording;
}

/** Text of a CSV of leads. */
export const csvText = <Key extends ExportColumn>(
  sheets: Iterable<LeadSheet>,
  { form, columns, heading, wording }: CsvChoice<Key>,
): string => [...csvLines(leadTable(sheets, columns, heading, wording), form)].join('');

/** Lines of a table, headings first, each made on demand. */
export function* csvLines(table: Table, name: CsvFormName): Generator<string> {
  const { begin, marks, head, cell, enclosed }: CsvForm = FORMS[name];
  const [first, between, last] = marks;
  // An empty line would be read as no row.
  const line = (cells: string) => (cells || first ? first + cells + last : `""${last}`);
  yield begin +
    line(
      head(table)
        .map((heading) => enclosed(guarded(heading)))
        .join(between),
    );
  for (const row of table.rows) {
    let cells = '';
    for (let at = 0; at < row.length; at++) {
      const each = row[at];
      if (at > 0) cells += between;
      if (each) cells += enclosed(cell(each));
    }
    yield line(cells);
  }
}
