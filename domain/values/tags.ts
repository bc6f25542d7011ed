import { withoutSigns } from '../text/without-signs';

/** Maximum characters of a tag. */
export const LONGEST_TAG = 40;

/** A typed tag without leading `#`, with single blanks, cut to 40 characters; empty if nothing is left. */
export const tagFrom = (typed: string): string =>
  withoutSigns(typed.normalize('NFC').replace(/\s+/gu, ' '))
    .trim()
    .replace(/^#\s*/u, '')
    .slice(0, LONGEST_TAG)
    .trim();

/** Tags after adding and removing some, unique regardless of case, in alphabetical order; `undefined` if none is left. */
export function tagsWith(
  tags: readonly string[] = [],
  { add = [], remove = [] }: { add?: readonly string[]; remove?: readonly string[] },
): string[] | undefined {
  const gone = new Set(remove.map(foldedTag));
  const kept = new Map<string, string>();
  for (const tag of [...tags.filter((each) => !gone.has(foldedTag(each))), ...add])
    if (!kept.has(foldedTag(tag))) kept.set(foldedTag(tag), tag);
  return kept.size > 0 ? [...kept.values()].sort((one, other) => (one < other ? -1 : 1)) : undefined;
}

const foldedTag = (tag: string): string => tag.normalize('NFKC').toLowerCase();
