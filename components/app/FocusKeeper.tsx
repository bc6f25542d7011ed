import { useEffect } from 'react';

/** Where the focus was, and what stood around it then, from the element outwards. */
interface Place {
  element: HTMLElement;
  /** The dialog it stood in; none for the screen. */
  within: Element | null;
  path: { node: Element; next: Element | null; previous: Element | null }[];
}

const FOCUSABLE =
  ':is(a[href], button, input, select, textarea, summary, [tabindex]):not(:disabled, [inert] *, [hidden])';

/** Gives the focus a place where the element that had it goes away: what stood beside it, else around it; behind a dialog, what it was opened from. */
export function FocusKeeper() {
  useEffect(() => {
    let places: Place[] = [];
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || target === document.body) return;
      const place = placeOf(target);
      // One for the screen and one for each dialog over it, so that behind a dialog there is what it was opened from.
      places = [
        place,
        ...places.filter(({ within }) => within !== place.within && within?.isConnected !== false),
      ];
    };
    const isLost = () =>
      places[0] !== undefined && !places[0].element.isConnected && document.activeElement === document.body;
    const find = () => {
      if (!isLost()) return;
      const found = places.map(survivingElement).find((element) => element !== undefined);
      (found ?? headline())?.focus();
    };
    // A screen that knows a better place for it comes first.
    const watch = new MutationObserver(() => isLost() && setTimeout(find));
    document.addEventListener('focusin', remember);
    watch.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      watch.disconnect();
    };
  }, []);
  return null;
}

function placeOf(element: HTMLElement): Place {
  const path: Place['path'] = [];
  for (let node: Element | null = element; node && node !== document.body; node = node.parentElement)
    path.push({ node, next: node.nextElementSibling, previous: node.previousElementSibling });
  return { element, within: element.closest('dialog'), path };
}

/** The element itself, or the nearest to where it was; none where a dialog has gone with it. */
function survivingElement({ path }: Place): HTMLElement | undefined {
  for (const { node, next, previous } of path) {
    if (node.isConnected) {
      const inside = firstIn(node);
      if (inside) return inside;
      continue;
    }
    if (node.localName === 'dialog') return undefined;
    const beside = [next, previous].map((each) => each && firstIn(each)).find(Boolean);
    if (beside) return beside;
  }
  return undefined;
}

function firstIn(node: Element): HTMLElement | undefined {
  if (!node.isConnected) return undefined;
  const all = [...(node.matches(FOCUSABLE) ? [node] : []), ...node.querySelectorAll(FOCUSABLE)];
  return all.find(
    (each): each is HTMLElement => each instanceof HTMLElement && each.getClientRects().length > 0,
  );
}

function headline(): HTMLElement | undefined {
  const title = document.querySelector<HTMLElement>('dialog[open] h2, main h1') ?? undefined;
  if (title) title.tabIndex = -1;
  return title;
}
