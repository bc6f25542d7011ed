import { around, attribute, inherited, isRendered, rectOf, shadowOf, tagOf } from './dom';

/** What the eye reaches of a page. */
export interface Sight {
  /** Whether a person sees a line: its box, and its text where it has one. */
  sees: (box: Element, text: Node | undefined) => boolean;
  /** Whether an element is rendered and shown wherever it is; with `opacityProperty`, not transparent either. */
  isVisible: (element: Element, opacityProperty: boolean) => boolean;
  /** Whether an inline element with text is hidden within a box that is seen, as decoys and texts for screen readers are. `solid`: full transparency counts as hidden too. */
  hides: (element: Element, box: Element, solid: boolean) => boolean;
  /** Whether an element with a shadow root is laid out as a box. */
  isBlockHost: (element: Element) => boolean;
  /** Whether an element is taller than half the window. */
  isLarge: (element: Element) => boolean;
}

/** Boxes of at most this many CSS pixels show no text. */
const NOTHING = 4;

const styleOf = getComputedStyle;

/** Measures boxes and texts of a page without changing it. Text can be hidden by `display`, `visibility`, `opacity`, clipping, position, indent, size, or be declared `aria-hidden`. */
export function sightOf(): Sight {
  const range = new Range();
  // Asking takes a microsecond, and nothing scrolls while a page is read.
  const left = -scrollX;
  const isVisible: Sight['isVisible'] = (element, opacityProperty) => {
    let box: Element | null = element;
    // An element of `display: contents` has no box, and is shown where the one around it is.
    while (box && !isRendered(box, { visibilityProperty: true, opacityProperty }))
      box = styleOf(box).display === 'contents' ? around(box) : null;
    return box !== null;
  };
  const isClipped = inherited(false, (element, outer) => outer || clips(element));
  const isInPlace = (content: Node): boolean => {
    range.selectNodeContents(content);
    const { width, height, right } = range.getBoundingClientRect();
    return Math.min(width, height, right - left) > NOTHING;
  };
  const sees: Sight['sees'] = (box, text) =>
    isVisible(box, true) && !isClipped(box) && (!text || isInPlace(text));
  const boxes = new Map<Element, boolean>();
  // Measuring a whole box takes as long as it is full, so each is measured once.
  const seesAll = (box: Element): boolean => {
    if (!boxes.has(box)) boxes.set(box, sees(box, box));
    return boxes.get(box) === true;
  };
  return {
    sees,
    isVisible,
    hides: (element, box, solid) =>
      !(isVisible(element, solid) && !isClipped(element) && isInPlace(element)) && seesAll(box),
    isBlockHost: (element) => shadowOf(element) !== null && !/inline/.test(styleOf(element).display),
    isLarge: (element) => 2 * rectOf(element).height > innerHeight,
  };
}

/** Whether an element hides what is in it: clipped to nothing, placed outside of the page, fully transparent, or `aria-hidden`. */
function clips(element: Element): boolean {
  // A box takes ten times as long to measure as a property to read, and a short text less to compare than to search.
  const style = styleOf(element);
  const shape = style.clipPath + style.filter;
  return (
    attribute(element, 'aria-hidden') === 'true' ||
    (style.overflow !== 'visible' && isTiny(rectOf(element))) ||
    (['absolute', 'fixed'].includes(style.position) &&
      (/rect\(([01]px), \1/.test(style.clip) || isOutside(rectOf(element)))) ||
    (shape !== 'nonenone' && /inset\((100|50)%|y\(0\)/.test(shape)) ||
    // The browser's own style lets a table begin at its edge, though all around it is pushed out of sight.
    (tagOf(element) === 'table' && PUSHED.test(styleOf(around(element) ?? element).textIndent))
  );
}

const isTiny = ({ width, height }: DOMRect): boolean => Math.min(width, height) <= NOTHING;

const isOutside = ({ right, bottom }: DOMRect): boolean => right + scrollX <= 0 || bottom + scrollY <= 0;

/** An indent of a hundred pixels, or of the whole width, and more. */
const PUSHED = /^-?\d{3}/;
