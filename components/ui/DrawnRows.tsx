import type { ReactNode } from 'react';
import type { Drawn } from '../hooks/lists/use-row-window';

interface DrawnRowsProps<T> {
  drawn: readonly Drawn[];
  rows: readonly T[];
  /** Renders one row, with a key. */
  children: (row: T, at: number) => ReactNode;
}

/** The body of a virtually scrolled table: the rendered rows, and gaps for the others (see `useRowWindow`). */
export function DrawnRows<T>({ drawn, rows, children }: DrawnRowsProps<T>) {
  return (
    <tbody>
      {drawn.map((each) => {
        if ('gap' in each) return <tr key={`after ${each.after}`} style={{ height: each.gap }} />;
        const row = rows[each.row];
        return row === undefined ? null : children(row, each.row);
      })}
    </tbody>
  );
}
