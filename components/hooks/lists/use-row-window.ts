import { type RefObject, type UIEvent, useLayoutEffect, useRef, useState } from 'react';

/** A row to render, by index, or a gap in pixels for rows that are not rendered. */
export type Drawn = { row: number } | { gap: number; after: number };

/** Rows rendered above and below the viewport, and the step by which the window moves: a short scroll renders nothing. */
const STEP = 10;

/** Virtual scrolling: renders the rows in view, all of one height in pixels, and the focused row. */
export function useRowWindow(
  count: number,
  height: number,
): {
  scroller: RefObject<HTMLDivElement | null>;
  drawn: Drawn[];
  onScroll: (event: UIEvent) => void;
  /** Keeps the focused row rendered; `undefined` when the focus leaves. */
  keep: (row: number | undefined) => void;
} {
  const scroller = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [visible, setVisible] = useState(STEP * 3);
  const [focused, keep] = useState<number>();
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => setVisible(Math.ceil(element.clientHeight / height));
    // At once too, so that rows beyond the view are neither read nor rendered first.
    if (element.clientHeight) measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [height]);
  const first = Math.floor(top / height / STEP) * STEP;
  return {
    scroller,
    drawn: drawnRows(count, [first - STEP, first + visible + 2 * STEP], height, focused),
    onScroll: (event) => {
      // Rounded to a step: React skips the render when the state is equal.
      setTop(Math.floor(event.currentTarget.scrollTop / height / STEP) * STEP * height);
    },
    keep,
  };
}

/** The rows `from`..`to` (exclusive) and the focused one, with gaps for the rest. */
export function drawnRows(
  count: number,
  [from, to]: readonly [number, number],
  height: number,
  focused: number | undefined,
): Drawn[] {
  const [start, end] = [Math.max(0, Math.min(from, count - 1)), Math.min(count, to)];
  const rows = Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at);
  if (focused !== undefined && focused < start) rows.unshift(focused);
  if (focused !== undefined && focused >= end && focused < count) rows.push(focused);
  const drawn: Drawn[] = [];
  let next = 0;
  for (const row of [...rows, count]) {
    if (row > next) drawn.push({ gap: (row - next) * height, after: next });
    if (row < count) drawn.push({ row });
    next = row + 1;
  }
  return drawn;
}
