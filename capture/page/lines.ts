import { PAGE_BOUNDS } from '~/domain/capture/page-bounds';
import type { PageFacts, PageLine, Region } from '~/domain/capture/page-facts';
import { isSection, regionOf } from './regions';
import { bounded, drawnTogether } from './text';

/** Of the bounds, what is kept for the footer: whose page it is stands there. */
const FOOTER_LINES = 300;
const FOOTER_TEXT = 30_000;
/** Elements whose range of lines is needed to tell cells apart. */
const RANGED = new Set('table tr td th dl dt dd'.split(' '));

/** An element of a table or list with the lines it holds: `from` to `to`, exclusive. */
export interface Range {
  tag: string;
  element: Element;
  from: number;
  to: number;
  parts: Range[];
}
/** A line before it is known whether the page shows it. */
export type WalkedLine = Omit<PageLine, 'shown'> & { element: Element };

interface Box {
  element: Element;
  tag: string;
  region: Region;
  inSection: boolean;
  range: Range | undefined;
  /** 1 to 6 inside a heading, else 0. */
  level: number;
  /** Lines there were when it opened. */
  from: number;
}

/** Writes lines as boxes open and close around text. */
export class Lines {
  readonly lines: WalkedLine[] = [];
  readonly headings: PageFacts['headings'] = [];
  readonly tables: Range[] = [];
  /** Whether a bound cut something off. */
  cut = false;
  /** Lines there was no room for. */
  overflowed = 0;
  #mostLines: number = PAGE_BOUNDS.lines - FOOTER_LINES;
  #mostText: number = PAGE_BOUNDS.text - FOOTER_TEXT;
  readonly #boxes: Box[] = [];
  readonly #ranges: Range[] = [];
  #text = '';
  #linked = 0;
  #characters = 0;
  /** Boxes still open of those the last line stood in. */
  #shared = 0;

  get isEmpty(): boolean {
    return this.#text === '';
  }
  get openElement(): Element | undefined {
    return this.#boxes.at(-1)?.element;
  }

  write(text: string, inLink: boolean): void {
    this.#text += text;
    if (inLink) this.#linked += text.trim().length;
  }

  /** Parts neighbouring inline elements, or words; what is parted already stays so. */
  part(by: string): void {
    if (this.#text && !/[\s\u200b]$/.test(this.#text)) this.#text += by;
    else if (by === '\t' && this.#text && !this.#text.endsWith('\t')) this.#text += by;
  }

  breakLine(): void {
    const text = this.#text && bounded(drawnTogether(this.#text));
    const linked = this.#linked > 0 && this.#linked >= text.length;
    this.#text = '';
    this.#linked = 0;
    const box = this.#boxes.at(-1);
    if (!text || !box) return;
    this.#characters += text.length;
    if (this.lines.length >= this.#mostLines || this.#characters > this.#mostText) {
      this.cut = true;
      this.overflowed++;
      return;
    }
    const depth = this.#boxes.length;
    const { element, region, level } = box;
    const heading = this.headings.length - 1;
    this.lines.push({ text, depth, shared: this.#shared, level, linked, heading, region, element });
    this.#shared = depth;
  }

  open(element: Element, tag: string): void {
    this.breakLine();
    const around = this.#boxes.at(-1);
    const level = rankOf(tag) || (around?.level ?? 0);
    this.#boxes.push({
      element,
      tag,
      region: regionOf(element, tag, around?.region ?? 'main', around?.inSection ?? false),
      inSection: isSection(tag) || (around?.inSection ?? false),
      range: RANGED.has(tag) ? this.#openRange(element, tag) : undefined,
      level,
      from: this.lines.length,
    });
  }

  close(): void {
    this.breakLine();
    const box = this.#boxes.pop();
    if (!box) return;
    this.#shared = Math.min(this.#shared, this.#boxes.length);
    if (box.range) {
      box.range.to = this.lines.length;
      this.#ranges.splice(this.#ranges.indexOf(box.range));
    }
    if (rankOf(box.tag)) this.#closeHeading(box);
  }

  closeAll(): void {
    while (this.#boxes.length) this.close();
  }

  /** Makes room for the footer of a page that is over the bound. */
  makeRoom(): void {
    this.#mostLines = PAGE_BOUNDS.lines;
    this.#characters = Math.min(this.#characters, this.#mostText);
    this.#mostText = PAGE_BOUNDS.text;
  }

  #openRange(element: Element, tag: string): Range {
    const range: Range = { tag, element, from: this.lines.length, to: 0, parts: [] };
    if (tag === 'table' || tag === 'dl') this.tables.push(range);
    else this.#ranges.findLast((each) => holds(each.tag, tag))?.parts.push(range);
    this.#ranges.push(range);
    return range;
  }

  #closeHeading({ level, region, from }: Box): void {
    const own = this.lines.slice(from);
    if (!own.length || this.headings.length >= PAGE_BOUNDS.headings) return;
    this.headings.push({ level, text: bounded(own.map(({ text }) => text).join(' ')), region });
  }
}

/** 1 to 6 for a heading's tag, else 0. */
const rankOf = (tag: string): number => (tag.length === 2 && tag[0] === 'h' ? Number(tag[1]) || 0 : 0);

/** Which element a row, cell, term or definition belongs to. */
function holds(holder: string, part: string): boolean {
  if (part === 'tr') return holder === 'table';
  if (part === 'td' || part === 'th') return holder === 'tr';
  return holder === 'dl';
}
