import type { Evidence } from '~/domain/capture/extraction';
import type { PageFacts, Region } from '~/domain/capture/page-facts';
import type { Label } from '../words/label';

/** A label with its value, as found on the page. */
export interface Statement {
  label: Label;
  /** Lines of the value, separated by newlines. */
  value: string;
  how: Evidence['how'];
  /** Lines it occupies, label included: `from` inclusive, `to` exclusive. */
  from: number;
  to: number;
  /** Headers that apply to it, nearest first: of its row, of a section of the table. */
  headers: string[];
  /** Name of the organisation a list's row is about, if the table lists several. */
  subject?: string;
  region: Region;
  shown: boolean;
}

/** Marks the edge of an inline element inside running text. */
export const SEAM = '\u200b';

/** Placeholder of a form control in a line's text. */
export const CONTROL = '\ufffc';

/** Text of the lines `from` (inclusive) to `to` (exclusive), joined by newlines. */
export const textOfLines = (facts: PageFacts, from: number, to: number): string =>
  facts.lines
    .slice(from, to)
    .map(({ text }) => text.replaceAll(SEAM, '').replaceAll('\t', ' '))
    .join('\n');
