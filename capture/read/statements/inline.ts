import { isJapanese, type Label, labelOf } from '../words/label';
import { SEAM } from './statement';

/** A label and its value within one line. */
export interface InlinePair {
  label: Label;
  value: string;
  /** What separates them: a colon or bracket, the edge of an inline element, or only blanks. */
  separator: 'colon' | 'edge' | 'blank';
}

const BARS = /[\t｜|│┃]/;
const SLASHES = /\s[／/]\s|／(?=[^\d\s])/;
const COLON = /[：:；;]/g;
const LONGEST = 24;
/** Most parts of a line that make one address. */
const MOST_JOINED = 20;

/** Parts of a line between bars, slashes or neighbouring elements. */
export const piecesOf = (line: string): string[] =>
  line
    .split(BARS)
    .flatMap((piece) => (beginsWithDoubleLabel(piece) ? [piece] : piece.split(SLASHES)))
    .map((piece) => piece.trim())
    .filter(Boolean);

/** `TEL / FAX 03-…`: the slash separates two labels of one value. */
function beginsWithDoubleLabel(piece: string): boolean {
  const [, before = '', after = ''] = /^\s*(\S{1,12})\s[／/]\s(\S{1,12}?)[\s:：]/.exec(piece) ?? [];
  return before !== '' && labelOf(before) !== undefined && labelOf(after) !== undefined;
}

/** The `label：value` pairs of a line, and pairs separated by an element's edge or a blank. */
export function inlinePairs(line: string): InlinePair[] {
  const pieces = piecesOf(line);
  return pieces.flatMap((seamed, at): InlinePair[] => {
    const touching = atElementEdge(seamed);
    if (touching) return [touching];
    const piece = seamed.replaceAll(SEAM, '');
    const marks = marksOf(piece);
    if (marks.length) return between(piece, marks);
    const value = pieces[at + 1]?.replaceAll(SEAM, '');
    const label = value && !labelOf(value) ? labelOf(piece) : undefined;
    if (!label || !value) return blankSeparated(piece);
    return [{ label, value: isAddressLabel(label) ? joinedFrom(pieces, at + 1) : value, separator: 'edge' }];
  });
}

const isAddressLabel = ({ fields: [field] }: Label): boolean =>
  field === 'address' || field === 'headOffice' || field === 'site';

/** Joins the following parts up to the next label: postal code, prefecture and street in separate elements. */
function joinedFrom(pieces: readonly string[], from: number): string {
  const joined: string[] = [];
  for (const piece of pieces.slice(from, from + MOST_JOINED)) {
    const bare = piece.replaceAll(SEAM, '');
    const isLabelled = labelOf(bare) !== undefined || marksOf(bare).length > 0;
    if (!isLabelled || joined.length === 0) joined.push(bare);
    if (isLabelled) break;
  }
  return joined.join(' ');
}

/** `<b>資本金</b>1億円` (capital, 100 million yen): a label whose element ends where the value begins. */
function atElementEdge(piece: string): InlinePair | undefined {
  for (let at = piece.indexOf(SEAM); at > 0 && at < 60; at = piece.indexOf(SEAM, at + 1)) {
    const label = labelOf(piece.slice(0, at));
    if (!label) continue;
    const value = piece
      .slice(at)
      .replaceAll(SEAM, '')
      .replace(/^\s*[:：]\s*/, '')
      .trim();
    if (value) return { label, value, separator: 'edge' };
  }
  return undefined;
}

interface Mark {
  label: Label;
  start: number;
  end: number;
}

/** Known labels that end in a colon or are enclosed in brackets. */
function marksOf(piece: string): Mark[] {
  const bracketed = bracketsOf(piece);
  const apart = colonsOf(piece).filter(
    ({ start, end }) => !bracketed.some((each) => start < each.end && each.start < end),
  );
  return [...bracketed, ...apart].sort((a, b) => a.start - b.start);
}

const BRACKETS = /[【〔［[〈＜<《≪]([^【】〔〕［］[\]〈〉＜＞<>《》≪≫]{1,20})[】〕］\]〉＞>》≫]\s*[:：]?/g;

/** `【会社名】みらい株式会社` (company name in brackets): bracketed labels, if the first begins the part. */
function bracketsOf(piece: string): Mark[] {
  const marks = [...piece.matchAll(BRACKETS)].flatMap(({ 0: whole, 1: inside = '', index }): Mark[] => {
    const label = labelOf(inside);
    return label ? [{ label, start: index, end: index + whole.length }] : [];
  });
  return marks[0] && /^[\s■●◆・▼]*$/.test(piece.slice(0, marks[0].start)) ? marks : [];
}

/** Known labels that end in a colon. */
function colonsOf(piece: string): Mark[] {
  const marks: Mark[] = [];
  for (const { index } of piece.matchAll(COLON)) {
    const floor = Math.max(marks.at(-1)?.end ?? 0, index - LONGEST);
    const mark = markBefore(piece, floor, index);
    if (mark) marks.push(mark);
  }
  return marks;
}

/** Latin labels allowed after a blank within a line; the colon in `Mihon Corporation: 3 %` ends no label. */
const WITHIN = new Set<string>(['phone', 'fax', 'email', 'website', 'vatId', 'postalCode', 'invoiceNumber']);

/** A label has a colon in a bracket only: 資本金（単位：円） (capital, in yen). */
const COLON_BEFORE_BRACKET = /^[^(（【［[〔：:；;]*[：:；;]/;

/** The longest label that begins at a word and ends at the colon. */
function markBefore(piece: string, floor: number, colon: number): Mark | undefined {
  for (let start = floor; start < colon; start++) {
    const before = piece[start - 1];
    if (start > floor && before !== undefined && !/[\s()（）[\]［］【】「」、。,／/・)]/.test(before))
      continue;
    const text = piece.slice(start, colon);
    const label = COLON_BEFORE_BRACKET.test(text) ? undefined : labelOf(text);
    if (label && (before !== ' ' || isJapanese(label.stem) || WITHIN.has(label.fields[0] ?? '')))
      return { label, start, end: colon + 1 };
  }
  return undefined;
}

const between = (piece: string, marks: readonly Mark[]): InlinePair[] =>
  marks.flatMap(({ label, end }, at) => {
    const value = piece
      .slice(end, marks[at + 1]?.start)
      .replace(/^[\s　]+|(?<![\s／/、,，・[(（［])[\s／/、,，・[(（［]+$/g, '')
      .trim();
    return value ? [{ label, value: withoutLooseBracket(value), separator: 'colon' }] : [];
  });

/** `（英文名：Mirai Inc.）`: drops a closing bracket that was opened before the label. */
const withoutLooseBracket = (value: string): string =>
  /[)）\]］]$/.test(value) && !/[(（[［]/.test(value) ? value.slice(0, -1).trim() : value;

/** `資本金 1億円`: the longest beginning that is a label, since labels may contain blanks (資 本 金 1億円). */
function blankSeparated(piece: string): InlinePair[] {
  if (piece.length > 200) return [];
  const words = piece.split(/[\s　]+/);
  for (let count = Math.min(words.length - 1, 6); count > 0; count--) {
    const label = labelOf(words.slice(0, count).join(' '));
    if (label) return [{ label, value: words.slice(count).join(' '), separator: 'blank' }];
  }
  return [];
}
