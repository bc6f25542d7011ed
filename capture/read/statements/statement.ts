import type { Evidence } from '~/domain/capture/extraction';
import type { PageFacts, Region } from '~/domain/capture/page-facts';
import type { Label } from '../words/label';

/** A label with its value as the page shows them. */
export interface Statement {
  label: Label;
  /** The value's lines, parted by newlines. */
  value: string;
  how: Evidence['how'];
  /** Lines it stands on, label included: `from` to `to`, exclusive. */
  from: number;
  to: number;
  /** What stands over it, nearest first: a row's head, a sub-heading in the table. */
  over: string[];
  /** The organisation a row of a list is about, where the table lists several. */
  of?: string;
  region: Region;
  shown: boolean;
}

/** Stands where an inline element begins or ends amid a text. */
export const SEAM = '\u200b';

/** Stands for a form control in a line's text. */
export const CONTROL = '\ufffc';

/** Lines `from` to `to`, exclusive, as one text. */
export const textOfLines = (facts: PageFacts, from: number, to: number): string =>
  facts.lines
    .slice(from, to)
    .map(({ text }) => text.replaceAll(SEAM, '').replaceAll('\t', ' '))
    .join('\n');
