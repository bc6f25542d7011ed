import * as PAGE_BOUNDS from './page-bounds';

/** The text cut to its bound, never inside a surrogate pair. */
export function bounded(text: string, most: number = PAGE_BOUNDS.string): string {
  if (text.length <= most) return text;
  return text.slice(0, /[\ud800-\udbff]/.test(text[most - 1] ?? '') ? most - 1 : most);
}
