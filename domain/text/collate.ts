/** Rows sorted by a key in the order of a language, numbers by value. Rows without key come last in both directions; equal ones retain their order. */
export function inOrder<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | number,
  { descending = false, locale }: { descending?: boolean; locale: string },
): Row[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const turn = descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  const compare = (a: string | number, b: string | number): number => {
    if (a === b) return 0;
    if (a === '' || b === '') return a === '' ? 1 : -1;
    if (typeof a === 'number' && typeof b === 'number') return turn * (a - b);
    return turn * collator.compare(String(a), String(b));
  };
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ row }) => row);
}
