import { useEffect, useEffectEvent, useRef } from 'react';
import { useText } from '../hooks/use-text';
import buttons from './styles/buttons.module.css';

/** How far below the view the end of a list is when more of it is read, in pixels. */
const AHEAD = '600px';

interface ShowMoreProps {
  /** Rows that are rendered, once they are. */
  shown: number;
  /** Rows there are. */
  count: number;
  /** Rows added at a time. */
  step: number;
  onMore: () => void;
}

/** The end of a list that is rendered in part: a button for the next rows, which come by themselves when it is scrolled near. Nothing where all are rendered. */
export function ShowMore({ shown, count, step, onMore }: ShowMoreProps) {
  const text = useText();
  const end = useRef<HTMLButtonElement>(null);
  const more = useEffectEvent(onMore);
  // A new observer for each step: one that stays in view is not told of again.
  useEffect(() => {
    if (!end.current || shown >= count) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) more();
      },
      // `scrollMargin`: of lists that scroll within the page; the types do not know it yet.
      { rootMargin: AHEAD, scrollMargin: AHEAD } as IntersectionObserverInit,
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [shown, count]);
  if (shown >= count) return null;
  return (
    <button type="button" ref={end} className={buttons.ghost} onClick={onMore}>
      {text('list.more', { count: Math.min(step, count - shown) })}
    </button>
  );
}
