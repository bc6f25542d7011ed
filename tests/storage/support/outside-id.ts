import type { OutsideMark } from '~/storage';

/** An in-memory store of the outside id. */
export function outsideId(first?: string) {
  let id = first;
  let mark: OutsideMark | undefined;
  let counted = false;
  return {
    get: async () => id,
    set: async (next: string) => {
      id = next;
    },
    mark: async () => mark,
    setMark: async (next: OutsideMark | undefined) => {
      mark = next;
    },
    isCounted: async () => counted,
    setCounted: async () => {
      counted = true;
    },
    /** As if the browser was started anew. */
    restart: () => {
      counted = false;
    },
  };
}
