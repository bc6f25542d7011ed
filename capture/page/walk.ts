import { PAGE_BOUNDS } from '~/domain/page-bounds';
import type { PageFacts, PageLine, Region } from '~/domain/page-facts';
import { attribute, charactersOf, firstChild, kindOf, nextSibling, parentOf, tagOf } from './dom';
import { bounded, drawnTogether } from './text';

/** Elements whose text is none of the page's. */
const SKIPPED = new Set(
  'script style noscript template svg iframe canvas video audio object head option datalist rt rp math'.split(
    ' ',
  ),
);
const CONTROLS = new Set(['input', 'select', 'textarea']);
/** Stands for a form control, so that a reader can tell a form's row from a company's. */
const CONTROL = '\ufffc';
const BOXES = new Set(
  'html body div p li ul ol dl dt dd table caption thead tbody tfoot tr td th h1 h2 h3 h4 h5 h6 section article main header footer nav aside address form fieldset legend blockquote pre figure figcaption details summary hr dialog button label center hgroup search'.split(
    ' ',
  ),
);
/** Elements whose range of lines is needed to pair them. */
const RANGED = new Set(['table', 'tr', 'td', 'th', 'dl', 'dt', 'dd', 'caption']);

/** An element of a table or list with the lines it holds: `from` to `to`, exclusive. */
export interface Range {
  tag: string;
  element: Element;
  from: number;
  to: number;
  heading: number;
  region: Region;
  parts: Range[];
}
export interface Walked {
  lines: (PageLine & { element: Element })[];
  headings: PageFacts['headings'];
  tables: Range[];
  cut: boolean;
}
interface Box {
  element: Element;
  tag: string;
  region: Region;
  range: Range | undefined;
  level: number;
  /** Lines there were when it opened. */
  from: number;
}

/** The page's text as lines, its headings, and its tables and lists with the lines they hold; one pass, in page order. */
export function walk(root: Element, overtime: () => boolean): Walked {
  const walked: Walked = { lines: [], headings: [], tables: [], cut: false };
  const boxes: Box[] = [];
  const ranges: Range[] = [];
  let parts = '';
  let linkedLength = 0;
  let link: Node | undefined;
  let characters = 0;
  let deepest = 0;
  let afterInline = false;

  const flush = () => {
    const text = parts && bounded(drawnTogether(parts));
    const linked = linkedLength > 0 && linkedLength >= text.length;
    parts = '';
    linkedLength = 0;
    afterInline = false;
    const box = boxes.at(-1);
    if (!text || !box) return;
    if (walked.lines.length >= PAGE_BOUNDS.lines || characters > PAGE_BOUNDS.text) {
      walked.cut = true;
      return;
    }
    characters += text.length;
    const { element, region } = box;
    const level = boxes.findLast((each) => each.level)?.level ?? 0;
    const heading = walked.headings.length - 1;
    const order = walked.lines.length;
    const shared = Math.min(deepest, boxes.length);
    walked.lines.push({
      text,
      order,
      depth: boxes.length,
      shared,
      level,
      linked,
      heading,
      region,
      shown: true,
      element,
    });
    deepest = boxes.length;
  };
  const open = (element: Element, tag: string) => {
    flush();
    const region = regionOf(element, tag, boxes.at(-1)?.region ?? 'main', boxes);
    const level = /^h[1-6]$/.test(tag) ? Number(tag[1]) : 0;
    let range: Range | undefined;
    if (RANGED.has(tag)) {
      range = {
        tag,
        element,
        from: walked.lines.length,
        to: 0,
        heading: walked.headings.length - 1,
        region,
        parts: [],
      };
      const table = tag === 'table' || tag === 'dl';
      if (table) walked.tables.push(range);
      else ranges.findLast((each) => holds(each.tag, tag))?.parts.push(range);
      ranges.push(range);
    }
    boxes.push({ element, tag, region, range, level, from: walked.lines.length });
  };
  const close = () => {
    flush();
    const box = boxes.pop();
    if (!box) return;
    deepest = Math.min(deepest, boxes.length);
    if (box.range) {
      box.range.to = walked.lines.length;
      ranges.splice(ranges.indexOf(box.range));
    }
    if (box.level && walked.lines.length > box.from && walked.headings.length < PAGE_BOUNDS.headings)
      walked.headings.push({ level: box.level, text: headingText(walked, box.from), region: box.region });
  };

  let steps = 0;
  let node: Node | null = root;
  while (node) {
    if ((++steps & 255) === 0 && overtime()) {
      walked.cut = true;
      break;
    }
    let into: Node | null = null;
    const kind = kindOf(node);
    if (kind === 3) {
      const text = charactersOf(node);
      if (/\S/.test(text)) {
        parts += text;
        if (link) linkedLength += text.trim().length;
        afterInline = false;
      } else if (parts && !parts.endsWith('\t')) parts += ' ';
    } else if (kind === 1) {
      const element = node as Element;
      const tag = tagOf(element);
      if (tag === 'br' || tag === 'hr') flush();
      else if (CONTROLS.has(tag)) control(element);
      else if (!SKIPPED.has(tag)) {
        if (BOXES.has(tag)) open(element, tag);
        else {
          if (afterInline && parts) parts += '\t';
          afterInline = false;
          parts += iconText(element, tag);
          if (tag === 'a') link = element;
        }
        into = firstChild(element);
        if (!into) leave(element);
      }
    }
    node = into ?? after(node);
  }
  while (boxes.length) close();
  return walked;

  function control(element: Element) {
    if (/^(hidden|submit|button|image|reset)$/i.test(attribute(element, 'type'))) return;
    flush();
    parts = CONTROL;
    flush();
  }
  function leave(element: Element) {
    if (boxes.at(-1)?.element === element) close();
    else {
      afterInline = true;
      if (link === element) link = undefined;
    }
  }
  function after(from: Node): Node | null {
    for (let at: Node | null = from; at && at !== root; ) {
      const next = nextSibling(at);
      if (next) return next;
      at = parentOf(at);
      if (at) leave(at as Element);
    }
    return null;
  }
}

/** Which element a row, cell, term or definition belongs to. */
const holds = (holder: string, part: string): boolean =>
  part === 'tr' || part === 'caption'
    ? holder === 'table'
    : part === 'td' || part === 'th'
      ? holder === 'tr'
      : holder === 'dl';

const headingText = (walked: Walked, from: number): string =>
  bounded(
    walked.lines
      .slice(from)
      .map((line) => line.text)
      .join(' '),
  );

const REGION_WORDS: [RegExp, Region][] = [
  [/(^|[\s_-])(site|global|page|common|l)?[_-]?foot(er)?([\s_-]|$)|copyright/i, 'footer'],
  [
    /(^|[\s_-])(site|global|page|common|l)?[_-]?(header|g?nav|navbar|menu|breadcrumbs?|topicpath)([\s_-]|$)/i,
    'header',
  ],
  [/(^|[\s_-])(sidebar|side|sub-?menu)([\s_-]|$)/i, 'aside'],
];

/** The part of the page a box opens; what stands inside the header, footer or an aside stays there. */
function regionOf(element: Element, tag: string, around: Region, boxes: { tag: string }[]): Region {
  if (around !== 'main' || tag === 'body' || tag === 'main') return tag === 'footer' ? 'footer' : around;
  const inArticle = () => boxes.some((box) => /^(main|article|section|td|li)$/.test(box.tag));
  if (tag === 'footer') return inArticle() ? around : 'footer';
  if (tag === 'header') return inArticle() ? around : 'header';
  if (tag === 'nav') return 'header';
  if (tag === 'aside') return 'aside';
  if (/^(main|section|article|p|h\d|t\w+|d[dt]|li)$/.test(tag) || inArticle()) return around;
  const names = `${attribute(element, 'id')} ${attribute(element, 'class')} ${attribute(element, 'role')}`;
  if (names.length < 3 || names.length > 300) return around;
  return REGION_WORDS.find(([words]) => words.test(names))?.[1] ?? around;
}

/** An icon's meaning where a page tells phone and fax apart by icons alone: ℡, ℻ or ✉. */
function iconText(element: Element, tag: string): string {
  if (tag !== 'i' && tag !== 'span') return '';
  if (firstChild(element)) return '';
  const names = attribute(element, 'class');
  if (!/icon|fa-|material|bi-|glyph/i.test(names)) return '';
  if (/fax|print/i.test(names)) return ' \u213b ';
  if (/phone|tel(?![a-z])|mobile/i.test(names)) return ' \u2121 ';
  return /envelope|mail/i.test(names) ? ' \u2709 ' : '';
}
