import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import type { LeadId } from '~/domain/records/ids';
import { afterPick, type Selection } from './selection';

export type Pick = (id: LeadId, how: { on: boolean; range: boolean }) => void;

/** The ticked rows of a table, in its order, without rows that are gone. */
export function useSelection(ids: readonly LeadId[]): {
  picked: LeadId[];
  pick: Pick;
  pickAll: (ids: readonly LeadId[]) => void;
  /** The element that holds the bulk actions, and a function that moves the focus there. */
  bar: RefObject<HTMLDivElement | null>;
  toBar: () => void;
} {
  const [selection, setSelection] = useState<Selection<LeadId>>({ picked: new Set() });
  const bar = useRef<HTMLDivElement>(null);
  const picked = useMemo(() => ids.filter((id) => selection.picked.has(id)), [ids, selection]);
  const pick = useCallback<Pick>(
    (id, how) => setSelection((before) => afterPick(before, ids, id, how)),
    [ids],
  );
  const toBar = useCallback(() => {
    // Waits until the bar is rendered: the key that leads to it may have ticked the first row.
    requestAnimationFrame(() => bar.current?.querySelector<HTMLElement>('[data-first]')?.focus());
  }, []);
  return { picked, pick, pickAll: (all) => setSelection({ picked: new Set(all) }), bar, toBar };
}
