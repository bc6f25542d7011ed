import { attribute, inherited, isRendered, rectOf, shadowOf } from './dom';

/** What the eye reaches of a page. */
export interface Sight {
  /** Whether a person sees a line: its box, and its text where it has one. */
  sees: (box: Element, text: Node | undefined) => boolean;
  /** Whether an inline element with text is hidden within a box that is seen, as decoys and texts for screen readers are. `solid`: full transparency counts as hidden too. */
  hides: (element: Element, box: Element, solid: boolean) => boolean;
  /** Whether an element with a shadow root is laid out as a box. */
  isBlockHost: (element: Element) => boolean;
  /** Whether an element covers a third of the window or more. */
  isLarge: (element: Element) => boolean;
}

/** Boxes of at most this many CSS pixels show no text. */
const NOTHING = 1;

/** Measures boxes and texts of a page without changing it. Text can be hidden by `display`, `visibility`, `opacity`, clipping, position, size, or be declared `aria-hidden`. */
export function sightOf(view: Window): Sight {
  const range = new Range();
  const isVisible = (element: Element, opacityProperty: boolean): boolean =>
    isRendered(element, { visibilityProperty: true, opacityProperty });
  const isClipped = inherited(false, (element, outer) => outer || clips(element, view));
  const isInPlace = (content: Node): boolean => {
    Range.prototype.selectNodeContents.call(range, content);
    const { width, height, right } = Range.prototype.getBoundingClientRect.call(range);
    return width > NOTHING && height > NOTHING && right + view.scrollX > 0;
  };
  const sees: Sight['sees'] = (box, text) =>
    isVisible(box, true) && !isClipped(box) && (!text || isInPlace(text));
  return {
    sees,
    hides: (element, box, solid) =>
      !(isVisible(element, solid) && !isClipped(element) && isInPlace(element)) && sees(box, box),
    isBlockHost: (element) =>
      shadowOf(element) !== null && !view.getComputedStyle(element).display.startsWith('inline'),
    isLarge: (element) => {
      const { width, height } = rectOf(element);
      return 3 * width * height >= view.innerWidth * view.innerHeight;
    },
  };
}

/** Whether an element hides what is in it: clipped to nothing, placed outside of the page, or `aria-hidden`. */
function clips(element: Element, view: Window): boolean {
  if (attribute(element, 'aria-hidden') === 'true') return true;
  const { width, height, right, bottom } = rectOf(element);
  const isTiny = width <= NOTHING || height <= NOTHING;
  const isOutside = right + view.scrollX <= 0 || bottom + view.scrollY <= 0;
  const { overflow, position, clip, clipPath } = view.getComputedStyle(element);
  if (isTiny && overflow !== 'visible') return true;
  const isPlaced = position === 'absolute' || position === 'fixed';
  if (isPlaced && (isOutside || /^rect\((0px|1px)(, \1){3}\)$/.test(clip))) return true;
  return /^inset\((100|50)%/.test(clipPath);
}
