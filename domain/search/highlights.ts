import { foldedName } from '../text/fold-name';
import { isName, type SearchEntry, type SearchPart } from './entry';
import { foldedText, phoneticKey, START, skeletonKeys } from './fold';
import { containsTerm, matchesName, NAME_MATCHES } from './match';
import type { Query, Term } from './query';

/** A part of a text, and whether it is highlighted. */
export interface Piece {
  text: string;
  marked: boolean;
}
type Span = readonly [start: number, end: number];

const MOST_MARKS = 20;
const AROUND = 40;
const FIRST_LOOK = 16;
// Characters that belong to the previous one: combining marks and low surrogates.
const BEHIND = /^[\p{M}ﾞﾟ\udc00-\udfff]/u;

/** The text in parts, with the matches of the terms highlighted. */
export function marked(part: SearchPart, terms: readonly Term[]): Piece[] {
  return piecesOf(part.text, spansIn(part, terms));
}

/** The part of a long text around its first match; `undefined` without match. */
export function excerpt(part: SearchPart, terms: readonly Term[]): Piece[] | undefined {
  const [first] = spansIn(part, terms, 1);
  if (!first) return undefined;
  const start = Math.max(0, first[0] - AROUND);
  const end = Math.min(part.text.length, first[1] + AROUND);
  const pieces = marked({ ...part, text: part.text.slice(start, end) }, terms);
  const more = { text: '…', marked: false };
  return [...(start > 0 ? [more] : []), ...pieces, ...(end < part.text.length ? [more] : [])];
}

/** Up to `most` matched parts of a lead other than its displayed names. */
export function otherParts(
  { parts }: SearchEntry,
  { terms }: Query,
  shown: readonly string[],
  most: number,
): SearchPart[] {
  const isShown = ({ kind, text }: SearchPart) => kind === 'name' && shown.includes(text);
  const names = parts.filter(isShown);
  const unmet = terms.filter((term) => !names.some((part) => matcherOf(part, term)));
  return parts.filter((part) => !isShown(part) && unmet.some((term) => matcherOf(part, term))).slice(0, most);
}

function piecesOf(text: string, spans: readonly Span[]): Piece[] {
  let at = 0;
  const pieces: Piece[] = [];
  for (const [start, end] of spans) {
    pieces.push(
      { text: text.slice(at, start), marked: false },
      { text: text.slice(start, end), marked: true },
    );
    at = end;
  }
  pieces.push({ text: text.slice(at), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** Positions of the matches in order, a limited number per term; adjacent and overlapping ones are joined. */
function spansIn(part: SearchPart, terms: readonly Term[], most = MOST_MARKS): Span[] {
  const spans = terms.flatMap((term) => {
    const meets = matcherOf(part, term);
    return meets ? spansOf(part.text, meets, most) : [];
  });
  const joined: [number, number][] = [];
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

type Matches = (part: string) => boolean;

/** A predicate that tells whether a piece of the text matches the term; `undefined` if the whole text does not. */
const matcherOf = ({ kind, text }: SearchPart, term: Term): Matches | undefined =>
  isName(kind) ? nameMatchOf(text, term) : textMatchOf(text, term);

const textMatchOf = (text: string, term: Term): Matches | undefined => {
  const meets: Matches = (part) => containsTerm(foldedText(part), term);
  return meets(text) ? meets : undefined;
};

/** The most certain way in which a name matches, as in the search. */
function nameMatchOf(text: string, term: Term): Matches | undefined {
  const by = NAME_MATCHES.find((each) => matchesName(FOLDED[each](text), term, each));
  return by && ((part) => matchesName(FOLDED[by](part), term, by));
}

const FOLDED = {
  written: (text: string) => START + foldedName(text),
  sound: (text: string) => START + phoneticKey(text),
  skeletons: skeletonKeys,
};

/** The shortest matching ranges, by bisection: folding changes lengths, so offsets cannot be mapped back. */
function spansOf(text: string, meets: Matches, most: number): Span[] {
  const spans: Span[] = [];
  for (let from = 0; spans.length < most; ) {
    const rest = text.slice(from);
    if (!rest || !meets(rest)) break;
    const end = least(rest.length, (length) => meets(rest.slice(0, length)));
    const length = least(end, (behind) => meets(rest.slice(end - behind, end)));
    const start = from + end - length;
    const last = from + end + behindAt(text, from + end);
    if (last <= from) break;
    spans.push([start, last]);
    from = last;
  }
  return spans;
}

function behindAt(text: string, at: number): number {
  let more = 0;
  while (BEHIND.test(text.slice(at + more, at + more + 1))) more++;
  return more;
}

/** The smallest number up to `most` for which `will` holds, given that it holds for `most`; searched from below. */
function least(most: number, will: (number: number) => boolean): number {
  let low = 0;
  let high = Math.min(most, FIRST_LOOK);
  while (high < most && !will(high)) {
    low = high + 1;
    high = Math.min(most, high * 2);
  }
  while (low < high) {
    const middle = (low + high) >> 1;
    if (will(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}
