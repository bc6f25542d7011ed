import { attribute, charactersOf, firstChild, kindOf, nextSibling, parentOf, tagOf, textOf } from './dom';
import { Lines } from './lines';

/** Elements whose text is not part of the visible page text. */
const SKIPPED = new Set(
  'script style noscript template iframe canvas video audio object head option datalist rt rp math s del strike'.split(
    ' ',
  ),
);
const CELLS = new Set('th td dt dd'.split(' '));
const CONTROLS = new Set('input select textarea'.split(' '));
/** Placeholder for a form control, so that the reader can tell a form row from a company's data. */
const CONTROL = '\ufffc';
const BOXES = new Set(
  `html body div p li ul ol dl dt dd table caption thead tbody tfoot tr td th h1 h2 h3 h4 h5 h6 section article
   main header footer nav aside address form fieldset legend blockquote pre figure figcaption details summary
   dialog button label center hgroup search`.split(/\s+/),
);
/** Zero-width space that marks the edge of an inline element inside running text. */
const SEAM = '\u200b';
const ELEMENT = 1;
const TEXT = 3;

/** The page's text lines, headings, tables and lists in page order; beyond the bounds, its beginning and its footer. */
export function walk(root: Element, footers: readonly Element[], overtime: () => boolean): Lines {
  const lines = new Lines();
  const last = walkInto(lines, root, overtime);
  const outer = footers.filter((each) => !footers.some((other) => other !== each && contains(other, each)));
  const missed = last ? outer.filter((each) => isAfter(each, last)) : [];
  if (missed.length) lines.makeRoom();
  for (const each of missed) walkInto(lines, each, overtime);
  return lines;
}

const contains = (outer: Element, inner: Element): boolean => Node.prototype.contains.call(outer, inner);

/** Whether an element begins after a node. */
const isAfter = (element: Element, node: Node): boolean =>
  (Node.prototype.compareDocumentPosition.call(node, element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Writes the lines of a subtree; returns the node at which a bound stopped the walk. */
function walkInto(lines: Lines, root: Element, overtime: () => boolean): Node | undefined {
  const { text, enter, leave } = nodeWriter(lines);
  const after = (from: Node): Node | null => {
    for (let at: Node | null = from; at && at !== root; ) {
      const next = nextSibling(at);
      if (next) return next;
      at = parentOf(at);
      if (at) leave(at);
    }
    return null;
  };

  let node: Node | null = root;
  let steps = 0;
  const before = lines.overflowed;
  while (node) {
    if ((++steps & 255) === 0 && (lines.overflowed > before || overtime())) {
      lines.cut = true;
      break;
    }
    const kind = kindOf(node);
    let into: Node | null = null;
    if (kind === TEXT) text(node);
    else if (kind === ELEMENT) into = enter(node as Element);
    node = into ?? after(node);
  }
  lines.closeAll();
  return node ?? undefined;
}

/** Writes single nodes: `enter` returns the child to continue with, `leave` ends an element. */
function nodeWriter(lines: Lines) {
  let link: Node | undefined;
  /** Whether the previous event was the end of an inline element. */
  let afterInline = false;

  const open = (element: Element, tag: string) => {
    if (BOXES.has(tag)) lines.open(element, tag);
    else {
      lines.part(afterInline ? '\t' : SEAM);
      if (tag === 'a') link = element;
      else if (tag === 'i' || tag === 'span') lines.write(iconText(element), false);
    }
    afterInline = false;
  };
  const leave = (element: Node) => {
    if (lines.openElement === element) {
      lines.close();
      afterInline = false;
    } else {
      afterInline = true;
      if (link === element) link = undefined;
    }
  };
  const enter = (element: Element): Node | null => {
    const tag = tagOf(element);
    if (tag === 'br' || tag === 'hr') lines.breakLine();
    else if (tag === 'img') lines.write(imageText(lines.openElement, element), false);
    else if (tag === 'svg') lines.write(iconText(element), false);
    else if (CONTROLS.has(tag)) control(lines, element);
    else if (!SKIPPED.has(tag)) {
      open(element, tag);
      const child = firstChild(element);
      if (!child) leave(element);
      return child;
    }
    return null;
  };
  const text = (node: Node) => {
    const characters = charactersOf(node);
    if (/\S/.test(characters)) {
      // `<b>代表者</b>架空 太郎`: only the end of the element separates the label (representative) from the value.
      if (afterInline && /^\S/.test(characters)) lines.part(SEAM);
      lines.write(characters, link !== undefined);
      afterInline = false;
    } else lines.part(' ');
  };
  return { text, enter, leave };
}

/** Alternative text of an image that is the only content of a cell; otherwise the symbol of an icon. */
function imageText(cell: Element | undefined, image: Element): string {
  const text = attribute(image, 'alt');
  return text && cell && CELLS.has(tagOf(cell)) && !/\S/.test(textOf(cell))
    ? text
    : iconOf(text.slice(0, 20));
}

function control(lines: Lines, element: Element): void {
  if (/^(hidden|submit|button|image|reset)$/i.test(attribute(element, 'type'))) return;
  lines.breakLine();
  lines.write(CONTROL, false);
  lines.breakLine();
}

/** Attributes in which icon sets name the icon. */
const ICON_NAMES = ['class', 'data-icon', 'data-svg', 'uk-icon'];

/** Symbol of an icon, for pages that mark phone and fax by icons alone. */
function iconText(element: Element): string {
  const drawn = tagOf(element) === 'svg';
  if (!drawn && firstChild(element)) return '';
  const names = ICON_NAMES.map((name) => attribute(element, name)).join(' ');
  const description = drawn
    ? `${attribute(element, 'aria-label')} ${textOf(element).slice(0, 40)} ${names}`
    : names;
  return drawn || /ico|fa-|material|bi-|glyph|receiver/i.test(names) ? iconOf(description) : '';
}

/** Maps an icon name to ℡ (phone), ℻ (fax) or ✉ (mail), padded with blanks; empty for other icons. */
function iconOf(name: string): string {
  if (/fax|print|ファ[ック]/i.test(name)) return ' \u213b ';
  if (/phone|receiver|tel(?![a-z])|mobile|電話/i.test(name)) return ' \u2121 ';
  return /envelope|mail|メール/i.test(name) ? ' \u2709 ' : '';
}
