import type { PageFacts } from '~/domain/capture/page-facts';
import { plain } from '~/domain/text/normalise';
import type { Candidate } from './page';

const LONGEST_NOTE = 2_000;

/** A value out of what the user marked before the click: surer than anything the page says by itself. */
export const markedCandidate = ({ selection }: PageFacts, value: string): Candidate => ({
  value,
  confidence: 0.99,
  label: '',
  quote: selection,
  how: 'selection',
});

/** What the user marked as a note, unless it is nothing but a name already in the form. */
export function markedNote({ selection }: PageFacts, names: readonly string[]): string | undefined {
  const bare = (text: string) => plain(text).replace(/\s/g, '');
  if (!selection || names.some((name) => bare(name) === bare(selection))) return undefined;
  return selection.slice(0, LONGEST_NOTE);
}
