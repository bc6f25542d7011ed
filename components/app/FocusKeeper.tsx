import { useEffect } from 'react';

/** A focused element with its ancestors and their siblings at that time, from the element outwards. */
interface FocusPath {
  element: HTMLElement;
  /** The dialog that contains it; `null` for the screen. */
  dialog: Element | null;
  steps: { node: Element; next: Element | null; previous: Element | null }[];
}

/** What acts or writes when a key is pressed on it. */
const CONTROL = 'a, button, input, select, textarea, summary, [role=button], [role=tab], [role=combobox]';

/**
 * Keeps the user's place when the focused element is removed: the place where it was gets the focus, and after a dialog what opened it.
 * The focus never comes to rest on another control, where the next Enter or letter would act on what the user has not chosen; Tab goes on from there.
 */
export function FocusKeeper() {
  useEffect(() => {
    let paths: FocusPath[] = [];
    const remember = ({ target }: Pick<FocusEvent, 'target'>) => {
      if (!(target instanceof HTMLElement) || target === document.body) return;
      const path = pathOf(target);
      // One path for the screen and one for each open dialog, so that a closed dialog leaves the path of its opener.
      paths = [
        path,
        ...paths.filter(({ dialog }) => dialog !== path.dialog && dialog?.isConnected !== false),
      ];
    };
    const isLost = () =>
      paths[0] !== undefined && !paths[0].element.isConnected && document.activeElement === document.body;
    const restore = () => {
      if (!isLost()) return;
      const found = paths.map(survivingElement).find((element) => element !== undefined);
      takePlace(found ?? headline());
    };
    // Deferred, so that a screen which places the focus itself comes first.
    const observer = new MutationObserver(() => isLost() && setTimeout(restore));
    // What has the focus already, as the main action has in the first frame.
    remember({ target: document.activeElement });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, []);
  return null;
}

function pathOf(element: HTMLElement): FocusPath {
  const steps: FocusPath['steps'] = [];
  for (let node: Element | null = element; node && node !== document.body; node = node.parentElement)
    steps.push({ node, next: node.nextElementSibling, previous: node.previousElementSibling });
  return { element, dialog: element.closest('dialog'), steps };
}

/** The element itself where it is back, else the nearest place to where it was; `undefined` where its whole dialog is gone. */
function survivingElement({ element, steps }: FocusPath): Element | undefined {
  if (element.isConnected) return element;
  for (const { node, next, previous } of steps) {
    if (node.isConnected) return node;
    if (node.localName === 'dialog') return undefined;
    const sibling = [next, previous].find((each) => each?.isConnected && !each.matches(CONTROL));
    if (sibling) return sibling;
  }
  return undefined;
}

/** Focuses an element, which becomes focusable for as long as it has the focus. */
function takePlace(place: Element | undefined): void {
  if (!(place instanceof HTMLElement)) return;
  if (place.tabIndex < 0 && !place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    place.dataset.place = '';
    const leave = () => {
      place.removeAttribute('tabindex');
      delete place.dataset.place;
    };
    place.addEventListener('blur', leave, { once: true });
  }
  place.focus({ preventScroll: true });
}

const headline = (): Element | undefined => document.querySelector('dialog[open] h2, main h1') ?? undefined;
