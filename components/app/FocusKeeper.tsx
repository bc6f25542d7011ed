import { useEffect } from 'react';

/** A focused element with its ancestors and their siblings at that time, from the element outwards. */
interface FocusPath {
  element: HTMLElement;
  /** The dialog that contains it; `null` for the screen. */
  dialog: Element | null;
  steps: { node: Element; next: Element | null; previous: Element | null }[];
}

const FOCUSABLE =
  ':is(a[href], button, input, select, textarea, summary, [tabindex]):not(:disabled, [inert] *, [hidden])';

/** Restores the focus when the focused element is removed: to a sibling, else to an ancestor's; after a dialog, to what opened it. */
export function FocusKeeper() {
  useEffect(() => {
    let paths: FocusPath[] = [];
    const remember = ({ target }: FocusEvent) => {
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
      (found ?? headline())?.focus();
    };
    // Deferred, so that a screen which places the focus itself comes first.
    const observer = new MutationObserver(() => isLost() && setTimeout(restore));
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

/** The element itself, or the nearest focusable one to where it was; `undefined` where its whole dialog is gone. */
function survivingElement({ steps }: FocusPath): HTMLElement | undefined {
  for (const { node, next, previous } of steps) {
    if (node.isConnected) {
      const inside = firstIn(node);
      if (inside) return inside;
      continue;
    }
    if (node.localName === 'dialog') return undefined;
    const sibling = [next, previous].map((each) => each && firstIn(each)).find(Boolean);
    if (sibling) return sibling;
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
