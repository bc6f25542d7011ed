import type { LeadSheet } from '~/domain/lead-sheet';
import { internationalPhone } from '~/domain/phone';
import type { Cell } from './cell';
import { COLUMN_KEYS, type ColumnKey, cellOf, type Wording } from './columns';
import { guarded } from './formula-guard';

const BOM = '\ufeff';
const LINE_END = '\r\n';

/**
 * The leads as a CSV that an Italian Excel opens right by a double click: UTF-8 with BOM, `;`, CRLF, every cell
 * quoted and safe from being taken for a formula; no `sep=` line, which would make Excel ignore the BOM (domain rules 6).
 */
export function excelItaliaCsv(
  sheets: readonly LeadSheet[],
  heading: (key: ColumnKey) => string,
  wording: Wording,
): string {
  const rows = [
    COLUMN_KEYS.map((key) => guarded(heading(key))),
    ...sheets.map((sheet) => COLUMN_KEYS.map((key) => formOf(cellOf(key, sheet, wording)))),
  ];
  return BOM + rows.map((row) => row.map(quoted).join(';') + LINE_END).join('');
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** Forms that Excel leaves alone: nothing that looks like a number unless it is one (domain rules 6.2). */
function formOf(cell: Cell | undefined): string {
  if (!cell) return '';
  switch (cell.is) {
    case 'text':
      return guarded(cell.text.replaceAll('\r\n', '\n'));
    case 'phone':
      return phoneForm(cell.text);
    case 'corporate-number':
      return cell.digits.replace(/^(\d)(\d{4})(\d{4})(\d{4})$/, '$1-$2-$3-$4');
    case 'postal-code':
      return /^\d{3}-\d{4}$/.test(cell.text) ? `〒${cell.text}` : guarded(cell.text);
    case 'day':
      return cell.day.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
    case 'integer':
      return String(cell.value);
    case 'list':
      return guarded(cell.items.join(' | '));
  }
}

/** `+81362776451` -> `(+81) 3 6277 6451`, which no spreadsheet takes for a number or a formula. */
const phoneForm = (phone: string): string =>
  guarded(
    internationalPhone(phone)
      .replace(/^(\+\d+)[ -]/, '($1) ')
      .replaceAll('-', ' '),
  );
