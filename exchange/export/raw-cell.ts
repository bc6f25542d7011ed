import { guarded } from '../formula-guard';
import type { Cell } from './cell';

const E164 = /^\+\d{6,15}$/;

/** A cell for machines: E.164, ISO dates even where only month or year is known, plain numbers, JSON lists; only free text is guarded against formulas. */
export function rawCell(cell: Cell): string {
  switch (cell.is) {
    case 'text':
    case 'postal-code':
      return guarded(cell.text);
    case 'phone':
      return E164.test(cell.text) ? cell.text : guarded(cell.text);
    case 'corporate-number':
      return cell.digits;
    case 'day':
    case 'partial-day':
      return cell.day;
    case 'integer':
    case 'number':
      return String(cell.value);
    case 'list':
      return JSON.stringify(cell.items);
  }
}
