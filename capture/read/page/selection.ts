import type { PageFacts } from '~/domain/capture/page-facts';
import { plain } from '~/domain/text/normalise';
import type { Candidate } from './page';

const LONGEST_NOTE = 2_000;

/** A candidate from the text the user selected before the click; more reliable than anything else on the page. */
export const selectionCandidate = ({ selection }: PageFacts, value: string): Candidate => ({
  value,
  confidence: 0.99,
  label: '',
  quote: selection,
  how: 'selection',
});

/** The user's selection as a note of at most 2,000 characters; `undefined` if it is only a name already in the form. */
export function selectionNote({ selection }: PageFacts, names: readonly string[]): string | undefined {
  const bare = (text: string) => plain(text).replace(/\s/g, '');
  if (!selection || names.some((name) => bare(name) === bare(selection))) return undefined;
  return selection.slice(0, LONGEST_NOTE);
}
