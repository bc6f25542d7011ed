import type { Page } from '@playwright/test';

/** What sticks out of the window or of its box, or is cut off without being told in full: a page that scrolls sideways, a text beside its box, an ellipsis without a title. */
export const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.add(`the page is ${scrollWidth - clientWidth} px too wide`);

    /** The element's nearest box: inline elements have none of their own. */
    const boxOf = (element: Element | null): HTMLElement | null => {
      let box = element as HTMLElement | null;
      while (box && /^(inline|contents)$/.test(getComputedStyle(box).display)) box = box.parentElement;
      return box;
    };
    const isUnseen = (element: Element): boolean => !!element.closest('.unseen, option, [hidden]');
    const report = (what: string, box: Element, text: string) => {
      const path = [box.parentElement?.parentElement, box.parentElement, box]
        .map((each) => `${each?.localName ?? ''}.${each?.className ?? ''}`)
        .join(' > ');
      found.add(`${what}: ${path}: ${text.trim().slice(0, 24)}`);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const box = boxOf(node.parentElement);
      if (!text.trim() || !box || isUnseen(box)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const [inner, outer] = [range.getBoundingClientRect(), box.getBoundingClientRect()];
      if (inner.width === 0 || outer.width === 0) continue;
      const { overflowX, textOverflow, position, whiteSpace } = getComputedStyle(box);
      if (position === 'absolute') continue;
      // Blanks at the end of a line hang beyond the box where they are kept.
      const slack = whiteSpace === 'pre-wrap' ? 8 : 1;
      const isOut = inner.right > outer.right + slack || inner.left < outer.left - slack;
      if (!isOut || /auto|scroll/.test(overflowX)) continue;
      if (overflowX === 'visible') report('sticks out', box, text);
      else if (textOverflow !== 'ellipsis') report('is cut', box, text);
      else if (!node.parentElement?.closest('[title]')) report('is not told', box, text);
    }
    for (const box of document.querySelectorAll<HTMLElement>(
      'button, select, input, a, label, li, section, article',
    )) {
      const { display, position } = getComputedStyle(box);
      const [parent, rect] = [boxOf(box.parentElement), box.getBoundingClientRect()];
      if (!parent || display === 'inline' || position === 'absolute' || rect.width < 2 || isUnseen(box))
        continue;
      const outer = parent.getBoundingClientRect();
      if (outer.width < 2 || /auto|scroll/.test(getComputedStyle(parent).overflowX)) continue;
      if (rect.right > outer.right + 1 || rect.left < outer.left - 1)
        report('is wider than what holds it', box, box.textContent ?? '');
    }
    return [...found];
  });
