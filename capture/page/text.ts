import { PAGE_BOUNDS } from '~/domain/capture/page-bounds';

/** One string within its bound, never cut inside a surrogate pair. */
export function bounded(text: string, most: number = PAGE_BOUNDS.string): string {
  if (text.length <= most) return text;
  return text.slice(0, /[\ud800-\udbff]/.test(text[most - 1] ?? '') ? most - 1 : most);
}

/** White space drawn together as a browser shows it; a tab between inline elements stays. */
export const drawnTogether = (text: string): string =>
  text
    .replace(/[^\S\t]+/g, ' ')
    .replace(/ ?\t[ \t]*/g, '\t')
    .trim();
