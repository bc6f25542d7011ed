import { isJapanese, type Label, labelOf } from '../words/label';
import { SEAM } from './statement';

/** A label and its value within one line. */
export interface InlinePair {
  label: Label;
  value: string;
  /** What parts them: a colon or the label's bracket, the edge of neighbouring elements, or only blanks. */
  parted: 'colon' | 'edge' | 'blank';
}

const BARS = /[\t｜|│┃]/;
const SLASHES = /\s[／/]\s|／(?=[^\d\s])/;
const COLON = /[：:；;]/g;
const LONGEST = 24;

/** The pieces of a line that bars or neighbouring elements part. */
export const piecesOf = (line: string): string[] =>
  line
    .split(BARS)
    .flatMap((piece) => (beginsWithDoubleLabel(piece) ? [piece] : piece.split(SLASHES)))
    .map((piece) => piece.trim())
    .filter(Boolean);

/** `TEL / FAX 03-…`: the slash parts two labels of one value. */
function beginsWithDoubleLabel(piece: string): boolean {
  const [, before = '', after = ''] = /^\s*(\S{1,12})\s[／/]\s(\S{1,12}?)[\s:：]/.exec(piece) ?? [];
  return before !== '' && labelOf(before) !== undefined && labelOf(after) !== undefined;
}

/** The `label：value` pairs of a line, and those of pieces that begin with a label and a blank. */
export function inlinePairs(line: string): InlinePair[] {
  const pieces = piecesOf(line);
  return pieces.flatMap((seamed, at): InlinePair[] => {
    const touching = atSeam(seamed);
    if (touching) return [touching];
    const piece = seamed.replaceAll(SEAM, '');
    const marks = marksOf(piece);
    if (marks.length) return between(piece, marks);
    const value = pieces[at + 1]?.replaceAll(SEAM, '');
    const label = value && !labelOf(value) ? labelOf(piece) : undefined;
    if (!label || !value) return spaced(piece);
    return [{ label, value: isWhere(label) ? togetherFrom(pieces, at + 1) : value, parted: 'edge' }];
  });
}

const isWhere = ({ fields: [field] }: Label): boolean =>
  field === 'address' || field === 'headOffice' || field === 'site';

/** Code, prefecture and street in elements of their own, up to the next label. */
function togetherFrom(pieces: readonly string[], from: number): string {
  const rest = pieces.slice(from).map((piece) => piece.replaceAll(SEAM, ''));
  const next = rest.findIndex((piece) => labelOf(piece) || atSeam(piece) || marksOf(piece).length);
  return rest.slice(0, next < 0 ? undefined : Math.max(1, next)).join(' ');
}

/** `<b>資本金</b>1億円`: a label whose element ends where the value begins. */
function atSeam(piece: string): InlinePair | undefined {
  for (let at = piece.indexOf(SEAM); at > 0 && at < 60; at = piece.indexOf(SEAM, at + 1)) {
    const label = labelOf(piece.slice(0, at));
    const value = piece
      .slice(at)
      .replaceAll(SEAM, '')
      .replace(/^\s*[:：]\s*/, '')
      .trim();
    if (label && value) return { label, value, parted: 'edge' };
  }
  return undefined;
}

interface Mark {
  label: Label;
  start: number;
  end: number;
}

/** Where a known label ends in a colon or stands in brackets. */
function marksOf(piece: string): Mark[] {
  const bracketed = bracketsOf(piece);
  const apart = colonsOf(piece).filter(
    ({ start, end }) => !bracketed.some((each) => start < each.end && each.start < end),
  );
  return [...bracketed, ...apart].sort((a, b) => a.start - b.start);
}

const BRACKETS = /[【〔［[〈＜<《≪]([^【】〔〕［］[\]〈〉＜＞<>《》≪≫]{1,20})[】〕］\]〉＞>》≫]\s*[:：]?/g;

/** `【会社名】みらい株式会社`: from the first on, which begins the piece. */
function bracketsOf(piece: string): Mark[] {
  const marks = [...piece.matchAll(BRACKETS)].flatMap(({ 0: whole, 1: inside = '', index }): Mark[] => {
    const label = labelOf(inside);
    return label ? [{ label, start: index, end: index + whole.length }] : [];
  });
  return marks[0] && /^[\s■●◆・▼]*$/.test(piece.slice(0, marks[0].start)) ? marks : [];
}

/** Where a known label ends in a colon. */
function colonsOf(piece: string): Mark[] {
  const marks: Mark[] = [];
  for (const { index } of piece.matchAll(COLON)) {
    const floor = Math.max(marks.at(-1)?.end ?? 0, index - LONGEST);
    const mark = markBefore(piece, floor, index);
    if (mark) marks.push(mark);
  }
  return marks;
}

/** Latin labels that stand behind a blank within a line; `Mihon Corporation: 3 %` has none. */
const WITHIN = new Set<string>(['phone', 'fax', 'email', 'website', 'vatId', 'postalCode', 'invoiceNumber']);

/** The longest label that begins a word and ends at the colon. */
function markBefore(piece: string, floor: number, colon: number): Mark | undefined {
  for (let start = floor; start < colon; start++) {
    const before = piece[start - 1];
    if (start > floor && before !== undefined && !/[\s()（）[\]［］【】「」、。,／/・)]/.test(before))
      continue;
    const label = labelOf(piece.slice(start, colon));
    if (label && (before !== ' ' || isJapanese(label.stem) || WITHIN.has(label.fields[0] ?? '')))
      return { label, start, end: colon + 1 };
  }
  return undefined;
}

const between = (piece: string, marks: readonly Mark[]): InlinePair[] =>
  marks.flatMap(({ label, end }, at) => {
    const value = piece
      .slice(end, marks[at + 1]?.start)
      .replace(/^[\s　]+|[\s／/、,，・[(（［]+$/g, '')
      .trim();
    return value ? [{ label, value: withoutLooseBracket(value), parted: 'colon' }] : [];
  });

/** `（英文名：Mirai Inc.）`: the bracket that closes belongs to what stands outside. */
const withoutLooseBracket = (value: string): string =>
  /[)）\]］]$/.test(value) && !/[(（[［]/.test(value) ? value.slice(0, -1).trim() : value;

/** `資本金 1億円`: the label may itself hold blanks (資 本 金 1億円), so the longest beginning that is one counts. */
function spaced(piece: string): InlinePair[] {
  if (piece.length > 200) return [];
  const words = piece.split(/[\s　]+/);
  for (let count = Math.min(words.length - 1, 6); count > 0; count--) {
    const label = labelOf(words.slice(0, count).join(' '));
    if (label) return [{ label, value: words.slice(count).join(' '), parted: 'blank' }];
  }
  return [];
}
