import { dayFrom } from '~/domain/dates/day';
import { remembered } from './remembered';

/** A typed value, before a file format gives it its form. */
export type Cell =
  | { is: 'text'; text: string }
  /** E.164, or as written where it was not understood. */
  | { is: 'phone'; text: string }
  | { is: 'corporate-number'; digits: string }
  | { is: 'postal-code'; text: string }
  | { is: 'day'; day: string }
  /** `YYYY` or `YYYY-MM`. A spreadsheet would turn it into a day, so it shows `instead`, or nothing. */
  | { is: 'partial-day'; day: string; instead?: number }
  | { is: 'integer'; value: number }
  /** Whole or decimal. */
  | { is: 'number'; value: number }
  | { is: 'list'; items: readonly string[] };

/** A cell; `undefined` where there is no value. */
export type MaybeCell = Cell | undefined;

export const text = (value: string | undefined): MaybeCell =>
  value ? { is: 'text', text: value } : undefined;
export const phone = (value: string | undefined): MaybeCell =>
  value ? { is: 'phone', text: value } : undefined;
/** The day of a day or an instant; a text where it is none, as a merged file may have it. */
export const day = (value: string | undefined): MaybeCell => (value ? dayCell(value) : undefined);
const dayCell = remembered((value): MaybeCell => {
  const stated = value.slice(0, 10);
  return dayFrom(stated) === stated ? { is: 'day', day: stated } : text(value);
});
export const integer = (value: number | undefined): MaybeCell =>
  value === undefined ? undefined : { is: 'integer', value };
export const list = (items: readonly string[] | undefined): MaybeCell =>
  items?.length ? { is: 'list', items } : undefined;
