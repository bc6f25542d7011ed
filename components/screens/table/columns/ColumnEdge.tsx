import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import styles from './ColumnEdge.module.css';
import { LEAST_WIDTH, MOST_WIDTH } from './use-columns';

const KEY_STEP = 16;

interface ColumnEdgeProps {
  label: string;
  width: number;
  onDrag: (width: number) => void;
  /** Called when the drag ends; `undefined` resets the width. */
  onWidth: (width: number | undefined) => void;
}

/** The right edge of a column: changes its width by dragging or by arrow keys; Home resets it. */
export function ColumnEdge({ label, width, onDrag, onWidth }: ColumnEdgeProps) {
  const start = useRef<{ x: number; width: number }>(undefined);
  const pulled = ({ clientX }: PointerEvent) =>
    within(start.current ? start.current.width + clientX - start.current.x : width);
  const press = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -KEY_STEP, ArrowRight: KEY_STEP }[event.key];
    if (by === undefined && event.key !== 'Home') return;
    event.preventDefault();
    onWidth(by === undefined ? undefined : within(width + by));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML has no element for a movable separator
    <span
      role="separator"
      tabIndex={0}
      className={styles.edge}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={LEAST_WIDTH}
      aria-valuemax={MOST_WIDTH}
      onKeyDown={press}
      onDoubleClick={() => onWidth(undefined)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => start.current && onDrag(pulled(event))}
      onPointerUp={(event) => {
        if (start.current && event.clientX !== start.current.x) onWidth(pulled(event));
        start.current = undefined;
      }}
      onPointerCancel={() => {
        start.current = undefined;
        onWidth(width);
      }}
    />
  );
}

const within = (width: number): number => Math.round(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width)));
