import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import type { StageId } from '~/domain/records/ids';
import type { LeadSummary } from '~/storage';

/** Loaded once the board is seen: until then a card moves by its menu, as it always does. */
const adapter = () => import('@atlaskit/pragmatic-drag-and-drop/element/adapter');

/** Lets a lead's card be dragged by mouse or touch; whether it is under way. */
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

/** Takes cards dropped on a stage; whether one is held over it. */
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

/** The way to undo what is set up later. */
function lazily(setUp: () => Promise<(() => void) | undefined>): () => void {
  let gone = false;
  let undo: (() => void) | undefined;
  void setUp().then((cleanUp) => {
    if (gone) cleanUp?.();
    else undo = cleanUp;
  });
  return () => {
    gone = true;
    undo?.();
  };
}
