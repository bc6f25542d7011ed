import { internationalPhone } from '~/domain/values/phone';
import { guarded } from '../formula-guard';
import type { Cell } from './cell';
import { grouped, groupsOf } from './phone-groups';
import { remembered } from './remembered';

/** A cell in a form Excel leaves alone: nothing looks like a number or a formula unless it is one (docs/domain-rules.md 6.2). */
export function excelCell(cell: Cell): string {
  switch (cell.is) {
    case 'text':
      return guarded(cell.text.includes('\r') ? cell.text.replaceAll('\r\n', '\n') : cell.text);
    case 'phone':
      return phoneForm(cell.text);
    case 'corporate-number':
      return cell.digits.length === 13 ? grouped(cell.digits, CORPORATE_NUMBER, '-') : guarded(cell.digits);
    case 'postal-code':
      return /^\d{3}-\d{4}$/.test(cell.text) ? `〒${cell.text}` : guarded(cell.text);
    case 'day':
      return italianDay(cell.day);
    case 'partial-day':
      return cell.instead === undefined ? '' : String(cell.instead);
    case 'integer':
      return String(cell.value);
    case 'number':
      // An Italian Excel separates decimals by a comma.
      return String(cell.value).replace('.', ',');
    case 'list':
      return guarded(cell.items.join(' | '));
  }
}

/** `2026-11-30` -> `30/11/2026`. */
const italianDay = remembered((day) => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`);

/** `+81362776451` -> `(+81) 3 6277 6451`, which no spreadsheet takes for a number or a formula. */
function phoneForm(phone: string): string {
  const groups = groupsOf(phone);
  if (groups === 'foreign') return spread(internationalPhone(phone));
  return groups ? `(+81) ${grouped(phone.slice(3), groups, ' ')}` : guarded(phone);
}

const spread = (phone: string): string =>
  guarded(phone.replace(/^(\+\d+)[ -]/, '($1) ').replaceAll('-', ' '));

const CORPORATE_NUMBER = [1, 4, 4, 4];
