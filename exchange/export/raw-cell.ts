import { guarded } from '../formula-guard';
import type { Cell } from './cell';

const E164 = /^\+\d{6,15}$/;

/** A cell as machines take it: E.164, ISO days even where only the month or year is known, plain numbers, JSON lists; free text alone is kept from being taken for a formula. */
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
      return String(cell.value);
    case 'list':
      return JSON.stringify(cell.items);
  }
}
