import { useEffect } from 'react';

/** Where the focus was, and what stood around it then, from the element outwards. */
interface Place {
  element: HTMLElement;
  path: { node: Element; next: Element | null; previous: Element | null }[];
}

const FOCUSABLE =
  ':is(a[href], button, input, select, textarea, summary, [tabindex]):not(:disabled, [inert] *, [hidden])';
/** A dialog that closed over another is looked behind, and no further. */
const REMEMBERED = 4;

/** Gives the focus a place where the element that had it goes away: what stood beside it, else around it; behind a dialog, what it was opened from. */
export function FocusKeeper() {
  useEffect(() => {
    let places: Place[] = [];
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target !== document.body)
        places = [placeOf(target), ...places.filter(({ element }) => element !== target)].slice(
          0,
          REMEMBERED,
        );
    };
    const watch = new MutationObserver(() => {
      const [last] = places;
      if (!last || last.element.isConnected || document.activeElement !== document.body) return;
      const found = places.map(standing).find((element) => element !== undefined);
      (found ?? headline())?.focus();
    });
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
  return { element, path };
}

/** The element itself, or the nearest to where it was; none where a dialog has gone with it. */
function standing({ path }: Place): HTMLElement | undefined {
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
