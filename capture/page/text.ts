import { PAGE_BOUNDS } from '~/domain/capture/page-bounds';

/** The text cut to its bound, never inside a surrogate pair. */
export function bounded(text: string, most: number = PAGE_BOUNDS.string): string {
  if (text.length <= most) return text;
  return text.slice(0, /[\ud800-\udbff]/.test(text[most - 1] ?? '') ? most - 1 : most);
}

/** The text with white space collapsed as browsers render it; a tab between inline elements is preserved. */
export const collapseSpace = (text: string): string =>
  text
    .replace(/[^\S\t]+/g, ' ')
    .replace(/ ?\t[ \t]*/g, '\t')
    .trim();
