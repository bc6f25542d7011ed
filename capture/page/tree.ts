import {
  assignedTo,
  documentIn,
  firstChild,
  kindOf,
  nextSibling,
  type Root,
  rootOf,
  shadowOf,
  tagOf,
} from './dom';

const ELEMENT = 1;
/** The `nodeType` of a text node. */
export const TEXT = 3;

/** What happens on the way through a page. */
export interface Visitor {
  text: (node: Node) => void;
  /** Whether to go into the element. */
  enter: (element: Element) => boolean;
  /** Called for each element gone into, after its content. */
  leave: (element: Element) => void;
  /** Called for each shadow root and each document of a frame, before its content. */
  root: (root: Root) => void;
  /** Whether to stop. */
  stops: () => boolean;
}

/** An element gone into, with its content still to come: from `next` on, or the nodes put into a slot. */
interface Level {
  element: Element;
  next: Node | null | undefined;
  slotted: Iterator<Node> | undefined;
}

/** Visits a subtree as the browser renders it: with open shadow roots, slots filled, and frames of the page's own origin. Returns the elements open where it was stopped, outermost first; `undefined` at the end. */
export function visit(top: Element, visitor: Visitor): Element[] | undefined {
  const levels: Level[] = [];
  let node: Node | null | undefined = top;
  let steps = 0;
  while (node) {
    if ((++steps & 255) === 0 && visitor.stops()) return levels.map(({ element }) => element);
    const kind = kindOf(node);
    if (kind === TEXT) visitor.text(node);
    else if (kind === ELEMENT && visitor.enter(node as Element))
      levels.push(levelOf(node as Element, visitor));
    node = undefined;
    for (let level = levels.at(-1); level && !node; level = levels.at(-1)) {
      node = level.slotted ? level.slotted.next().value : level.next;
      if (!level.slotted && node) level.next = nextSibling(node);
      if (!node) {
        levels.pop();
        visitor.leave(level.element);
      }
    }
  }
  return undefined;
}

function levelOf(element: Element, visitor: Visitor): Level {
  const tag = tagOf(element);
  const slotted = tag === 'slot' ? assignedTo(element) : [];
  const document = isFrame(tag) ? documentIn(element) : null;
  const inner = document ?? shadowOf(element);
  if (inner) visitor.root(inner);
  return {
    element,
    next: document ? rootOf(document) : firstChild(inner ?? element),
    slotted: slotted.length ? slotted.values() : undefined,
  };
}

/** Whether a tag is that of a frame, in a page or in a page of frames. */
export const isFrame = (tag: string): boolean => /^i?frame$/.test(tag);
