import { type Locale, tagOf } from './text';

const KILOBYTE = 1_000;
const MEGABYTE = 1_000_000;

/** A size in a language's words, in kilobytes or from a million bytes on in megabytes. */
export function sizeText(locale: Locale, bytes: number): string {
  const [unit, amount] =
    bytes < MEGABYTE ? (['kilobyte', KILOBYTE] as const) : (['megabyte', MEGABYTE] as const);
  const format = new Intl.NumberFormat(tagOf(locale), { style: 'unit', unit, maximumFractionDigits: 1 });
  return format.format(bytes / amount);
}
