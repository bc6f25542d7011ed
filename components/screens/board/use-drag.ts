import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import type { StageId } from '~/domain/records/ids';
import type { LeadSummary } from '~/storage';

/** Loaded after the board is shown; until then a card is moved by its menu. */
const adapter = () => import('@atlaskit/pragmatic-drag-and-drop/element/adapter');

/** Makes a lead's card draggable by mouse or touch. Returns whether it is being dragged. */
export function useDraggable(element: RefObject<HTMLElement | null>, card: LeadSummary): boolean {
  const [dragged, setDragged] = useState(false);
  const data = useEffectEvent(() => ({ card }));
  useEffect(
    () =>
      lazily(async () => {
        const { draggable } = await adapter();
        return element.current
          ? draggable({
              element: element.current,
              getInitialData: () => data(),
              onDragStart: () => setDragged(true),
              onDrop: () => setDragged(false),
            })
          : undefined;
      }),
    [element],
  );
  return dragged;
}

/** Accepts cards dropped on a stage. Returns whether a card is held over it. */
export function useDropTarget(
  element: RefObject<HTMLElement | null>,
  stage: StageId,
  onDrop: (card: LeadSummary) => void,
): boolean {
  const [over, setOver] = useState(false);
  const drop = useEffectEvent(onDrop);
  useEffect(
    () =>
      lazily(async () => {
        const { dropTargetForElements } = await adapter();
        return element.current
          ? dropTargetForElements({
              element: element.current,
              canDrop: ({ source }) => cardOf(source.data)?.lead.stage !== stage,
              onDragEnter: () => setOver(true),
              onDragLeave: () => setOver(false),
              onDrop: ({ source }) => {
                setOver(false);
                const card = cardOf(source.data);
                if (card) drop(card);
              },
            })
          : undefined;
      }),
    [element, stage],
  );
  return over;
}

const cardOf = (data: Record<string | symbol, unknown>): LeadSummary | undefined =>
  data.card as LeadSummary | undefined;

/** Runs an asynchronous set-up. Returns the function that undoes it, also before it has finished. */
function lazily(setUp: () => Promise<(() => void) | undefined>): () => void {
  let isGone = false;
  let undo: (() => void) | undefined;
  void setUp().then((cleanUp) => {
    if (isGone) cleanUp?.();
    else undo = cleanUp;
  });
  return () => {
    isGone = true;
    undo?.();
  };
}
