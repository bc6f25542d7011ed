import { bounded } from '~/domain/capture/bounded';
import * as PAGE_BOUNDS from '~/domain/capture/page-bounds';
import type { PageFacts, PageLine, Region } from '~/domain/capture/page-facts';
import { isSection, regionOf } from './regions';
import { collapseSpace } from './text';

/** Share of the bounds reserved for the footer, which usually names the site's owner. */
const FOOTER_LINES = 300;
const FOOTER_TEXT = 30_000;
/** Elements whose range of lines is recorded to rebuild tables and lists. */
const RANGED = /^(table|t[rdh]|d[ltd])$/;

/** An element of a table or list and its lines: `from` inclusive, `to` exclusive. */
export interface Range {
  tag: string;
  element: Element;
  from: number;
  to: number;
  parts: Range[];
}
/** A line before its visibility is computed. */
export interface WalkedLine {
  line: Omit<PageLine, 'shown'>;
  element: Element;
  /** Its first text. */
  node: Node | undefined;
}

interface Box {
  element: Element;
  tag: string;
  region: Region;
  inSection: boolean;
  range: Range | undefined;
  /** Heading level 1 to 6, else 0. */
  level: number;
  /** Number of lines when the box was opened. */
  from: number;
}

/** Builds text lines from block boxes as they open and close. */
export class Lines {
  readonly lines: WalkedLine[] = [];
  readonly headings: PageFacts['headings'] = [];
  readonly tables: Range[] = [];
  /** Whether a bound dropped part of the page. */
  cut = false;
  /** Number of lines dropped by a bound. */
  overflowed = 0;
  #mostLines: number = PAGE_BOUNDS.lines - FOOTER_LINES;
  #mostText: number = PAGE_BOUNDS.text - FOOTER_TEXT;
  readonly #boxes: Box[] = [];
  readonly #ranges: Range[] = [];
  #text = '';
  #linked = 0;
  #node: Node | undefined;
  #label = '';
  #characters = 0;
  /** How many boxes of the last line are still open. */
  #shared = 0;

  get isEmpty(): boolean {
    return this.#text === '';
  }
  get openElement(): Element | undefined {
    return this.#boxes.at(-1)?.element;
  }

  write(text: string, inLink?: boolean, node?: Node): void {
    this.#text += text;
    this.#node ??= node;
    if (inLink) this.#linked += text.trim().length;
  }

  /** Names the next line by an attribute of the element it is in; an empty label takes the name back. */
  labelNext(label: string): void {
    this.#label = bounded(label);
  }

  /** Adds a separator between inline elements or words, unless the text already ends in one. */
  part(by: string): void {
    if (this.#text && !(by === '\t' ? /\t$/ : /[\s\u200b]$/).test(this.#text)) this.#text += by;
  }

  breakLine(): void {
    const text = this.#text && bounded(collapseSpace(this.#text));
    const linked = this.#linked > 0 && this.#linked >= text.length;
    const node = this.#node;
    this.#text = '';
    this.#linked = 0;
    this.#node = undefined;
    const box = this.#boxes.at(-1);
    if (!text || !box) return;
    const label = this.#label;
    this.#label = '';
    this.#characters += text.length;
    if (this.lines.length >= this.#mostLines || this.#characters > this.#mostText) {
      this.cut = true;
      this.overflowed++;
      return;
    }
    const depth = this.#boxes.length;
    const { element, region, level } = box;
    const heading = this.headings.length - 1;
    const line = { text, depth, shared: this.#shared, level, linked, heading, region };
    this.lines.push({ line: label ? { ...line, label } : line, element, node });
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
      range: RANGED.test(tag) ? this.#openRange(element, tag) : undefined,
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
      this.#ranges.length = this.#ranges.indexOf(box.range);
    }
    if (rankOf(box.tag)) this.#closeHeading(box);
  }

  closeAll(): void {
    while (this.#boxes.length) this.close();
  }

  /** Releases the part of the bounds reserved for the footer. */
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
    this.headings.push({ level, text: bounded(own.map(({ line }) => line.text).join(' ')), region });
  }
}

/** Heading level 1 to 6 of a tag name, else 0. */
const rankOf = (tag: string): number => (tag.length === 2 && tag[0] === 'h' ? Number(tag[1]) || 0 : 0);

/** Whether `holder` is the parent tag of a row, cell, term or definition. */
function holds(holder: string, part: string): boolean {
  if (part === 'tr') return holder === 'table';
  if (part === 'td' || part === 'th') return holder === 'tr';
  return holder === 'dl';
}
