import * as PAGE_BOUNDS from '~/domain/capture/page-bounds';
import {
  all,
  attribute,
  charactersOf,
  contains,
  documentIn,
  firstChild,
  kindOf,
  nextSibling,
  positionOf,
  previousSibling,
  type Root,
  shadowOf,
  tagOf,
  textOf,
} from './dom';
import { iconOf, iconText } from './icons';
import { Lines } from './lines';
import type { Sight } from './sight';
import { isFrame, TEXT, type Visitor, visit } from './tree';

/** Elements whose text is not part of the visible page text. */
const SKIPPED =
  /^((no)?script|style|template|canvas|video|audio|object|head|option|datalist|r[tp]|math|s|del|strike)$/;
const CELL = /^(t[hd]|d[td])$/;
const CONTROL_TAG = /^(input|select|textarea)$/;
/** Placeholder for a form control, so that the reader can tell a form row from a company's data. */
const CONTROL = '\ufffc';
const BOXES =
  /^(html|body|frameset|i?frame|div|p|li|ul|ol|d[ltd]|table|caption|t(head|body|foot|[rdh])|h[1-6]|section|article|main|header|footer|nav|aside|address|form|fieldset|legend|blockquote|pre|fig(ure|caption)|details|summary|dialog|button|label|center|hgroup|search)$/;
/** Zero-width space that marks the edge of an inline element inside running text. */
const SEAM = '\u200b';
const FOOTERS = 'footer,#foot,[id*=footer],[class*=footer]';
/** Attributes that name what an element holds; pages show them by their style sheet. */
const LABELS = ['data-label', 'data-th', 'data-title', 'aria-label'];

/** What a walk through a page finds. */
export interface Walk {
  lines: Lines;
  /** The page, its open shadow roots and the documents of its frames. */
  roots: Root[];
  /** Number of frames gone into. */
  frames: number;
  /** Whether a large frame belongs to another site. */
  frameUnread: boolean;
}

/** The page's text lines, headings, tables and lists in page order; beyond the bounds, its beginning and its footer. */
export function walk(page: Document, top: Element, sight: Sight, overtime: () => boolean): Walk {
  const found: Walk = { lines: new Lines(), roots: [page], frames: 0, frameUnread: false };
  const stoppedIn = walkInto(found, top, sight, overtime);
  if (!stoppedIn) return found;
  const last = stoppedIn.findLast((each) => contains(top, each)) ?? top;
  const footers = all(page, FOOTERS).slice(-3);
  const outer = footers.filter((each) => !footers.some((other) => other !== each && contains(other, each)));
  const missed = outer.filter((each) => isAfter(each, last));
  found.lines.makeRoom();
  for (const each of missed) walkInto(found, each, sight, overtime);
  return found;
}

/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const FOLLOWING = 4;
/** Whether an element begins after a node. */
const isAfter = (element: Element, node: Node): boolean => (positionOf(node, element) & FOLLOWING) > 0;

/** Writes the lines of a subtree; returns the elements open where a bound stopped the walk. */
function walkInto(found: Walk, top: Element, sight: Sight, overtime: () => boolean): Element[] | undefined {
  const { lines } = found;
  const before = lines.overflowed;
  const stoppedIn = visit(top, {
    ...nodeWriter(found, sight),
    root: (root) => found.roots.push(root),
    stops: () => lines.overflowed > before || overtime(),
  });
  lines.cut ||= stoppedIn !== undefined;
  lines.closeAll();
  return stoppedIn;
}

/** Writes single nodes into the lines. */
function nodeWriter(found: Walk, sight: Sight): Pick<Visitor, 'text' | 'enter' | 'leave'> {
  const { lines } = found;
  let link: Node | undefined;
  let labelled: Node | undefined;
  /** Whether the previous event was the end of an inline element. */
  let afterInline = false;

  const open = (element: Element, tag: string) => {
    if (tag === 'slot') return;
    if (BOXES.test(tag) || sight.isBlockHost(element)) lines.open(element, tag);
    else {
      lines.part(afterInline ? '\t' : SEAM);
      if (tag === 'a') link = element;
      else if (/^(i|span)$/.test(tag)) lines.write(iconText(element));
    }
    const label = LABELS.find((name) => attribute(element, name));
    if (label) {
      lines.labelNext(attribute(element, label));
      labelled = element;
    }
    afterInline = false;
  };
  const leave = (element: Node) => {
    if (lines.openElement === element) {
      lines.close();
      afterInline = false;
    } else if (tagOf(element as Element) !== 'slot') {
      afterInline = true;
      if (link === element) link = undefined;
    }
    if (labelled === element) lines.labelNext('');
  };
  const enter = (element: Element): boolean => {
    const tag = tagOf(element);
    if (tag === 'br' || tag === 'hr') lines.breakLine();
    else if (tag === 'img') lines.write(imageText(lines.openElement, element));
    else if (tag === 'svg') lines.write(iconText(element));
    else if (CONTROL_TAG.test(tag)) control(lines, element);
    else if (isFrame(tag) && !isEntered(element, found, sight)) return false;
    // A closed part is read, but a page full of them leaves room for what is open.
    else if (lines.lines.length > PAGE_BOUNDS.linesWithHidden && !sight.isVisible(element, false))
      return false;
    else if (!SKIPPED.test(tag) && !(isAmidText(element, tag, lines) && isHidden(element, lines, sight))) {
      open(element, tag);
      return true;
    }
    return false;
  };
  const text = (node: Node) => {
    const characters = charactersOf(node);
    if (characters.trim()) {
      // `<b>代表者</b>架空 太郎`: only the end of the element separates the label (representative) from the value.
      if (afterInline && /^\S/.test(characters)) lines.part(SEAM);
      lines.write(characters, link !== undefined, node);
      afterInline = false;
    } else lines.part(' ');
  };
  return { text, enter, leave };
}

/** Whether a frame is gone into: one that is seen, of the page's own origin and not one of too many. */
function isEntered(frame: Element, found: Walk, sight: Sight): boolean {
  if (found.frames >= PAGE_BOUNDS.frames || !sight.sees(frame, undefined)) return false;
  if (documentIn(frame)) return ++found.frames > 0;
  found.frameUnread ||= sight.isLarge(frame);
  return false;
}

const isText = (node: Node | null): boolean =>
  node !== null && kindOf(node) === TEXT && charactersOf(node).trim() !== '';

/** Whether an inline element with text stands in a line with something else. */
function isAmidText(element: Element, tag: string, lines: Lines): boolean {
  if (BOXES.test(tag) || !firstChild(element) || shadowOf(element)) return false;
  const next = nextSibling(element);
  const isLast = !next || (kindOf(next) === TEXT && !isText(next) && !nextSibling(next));
  return !(lines.isEmpty && isLast) && textOf(element).trim() !== '';
}

/** Whether an element in a line is hidden while the line is seen. Between letters full transparency hides too; apart from them it may be the start of an animation. */
const isHidden = (element: Element, { openElement = element }: Lines, sight: Sight): boolean =>
  sight.hides(element, openElement, isText(previousSibling(element)) || isText(nextSibling(element)));

/** Alternative text of an image that is the only content of a cell; otherwise the symbol of an icon. */
function imageText(cell: Element | undefined, image: Element): string {
  const text = attribute(image, 'alt');
  return text && cell && CELL.test(tagOf(cell)) && !textOf(cell).trim() ? text : iconOf(text.slice(0, 20));
}

function control(lines: Lines, element: Element): void {
  if (/^(hidden|submit|button|image|reset)$/i.test(attribute(element, 'type'))) return;
  lines.breakLine();
  lines.write(CONTROL);
  lines.breakLine();
}
