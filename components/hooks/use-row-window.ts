import { type RefObject, type UIEvent, useLayoutEffect, useRef, useState } from 'react';

/** A row to be drawn, or the height of rows that are not. */
export type Drawn = { row: number } | { gap: number; after: number };

/** Rows above and below what is seen; they are drawn in such steps too, so that scrolling a little draws nothing. */
const STEP = 10;

/** Draws only the rows of a long list that are in view, all of one height, and the one that has the focus. */
export function useRowWindow(
  count: number,
  height: number,
): {
  scroller: RefObject<HTMLDivElement | null>;
  drawn: Drawn[];
  onScroll: (event: UIEvent) => void;
  /** Keeps a row drawn while it has the focus. */
  keep: (row: number | undefined) => void;
} {
  const scroller = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [seen, setSeen] = useState(STEP * 3);
  const [kept, keep] = useState<number>();
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setSeen(Math.ceil(element.clientHeight / height)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [height]);
  const first = Math.floor(top / height / STEP) * STEP;
  return {
    scroller,
    drawn: drawnRows(count, [first - STEP, first + seen + 2 * STEP], height, kept),
    onScroll: (event) => {
      // Within a step nothing else would be drawn, and React leaves an equal state alone.
      setTop(Math.floor(event.currentTarget.scrollTop / height / STEP) * STEP * height);
    },
    keep,
  };
}

/** The rows from one to before another, the kept one, and what lies between as gaps. */
export function drawnRows(
  count: number,
  [from, to]: readonly [number, number],
  height: number,
  kept: number | undefined,
): Drawn[] {
  const [start, end] = [Math.max(0, Math.min(from, count - 1)), Math.min(count, to)];
  const rows = Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at);
  if (kept !== undefined && kept < start) rows.unshift(kept);
  if (kept !== undefined && kept >= end && kept < count) rows.push(kept);
  const drawn: Drawn[] = [];
  let next = 0;
  for (const row of [...rows, count]) {
    if (row > next) drawn.push({ gap: (row - next) * height, after: next });
    if (row < count) drawn.push({ row });
    next = row + 1;
  }
  return drawn;
}
