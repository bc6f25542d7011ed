import { withoutSigns } from '../text/without-signs';
import { z } from '../zod';
import * as PAGE_BOUNDS from './page-bounds';

const text = z.string().check(z.maxLength(PAGE_BOUNDS.string), z.overwrite(withoutSigns));
const listOf = <T extends z.core.$ZodType>(item: T, most: number) => z.array(item).check(z.maxLength(most));
/** Region of the page. */
const region = z.enum(['main', 'header', 'footer', 'aside']);

/** One text line as separated by the page's boxes. A tab separates inline elements; U+200B marks the edge of one inside running text. */
const line = z.object({
  /** U+FFFC stands for a form control. */
  text,
  /** Number of boxes that contain it. */
  depth: z.int(),
  /** Number of those it shares with the previous line. */
  shared: z.int(),
  /** Heading level 1 to 6, else 0. */
  level: z.int(),
  /** Whether it consists of a link only. */
  linked: z.boolean(),
  /** Index into `headings` of the nearest heading above; -1 if there is none. */
  heading: z.int(),
  region,
  /** Whether a person sees it; text in closed tabs, off the page or for screen readers only is not. */
  shown: z.boolean(),
  /** What an attribute of its element calls it, such as `data-label`. */
  label: z.optional(text),
});

/** A cell of a table, or a term (column 0) or definition (column 1) of a list. */
const cell = z.object({
  /** Index of its table or list. */
  block: z.int(),
  row: z.int(),
  column: z.int(),
  /** Whether it is marked up as a heading (`th`, `dt`). */
  head: z.boolean(),
  /** Number of columns and rows it spans. */
  span: z.int(),
  rows: z.int(),
  list: z.boolean(),
  /** Its lines: `from` inclusive, `to` exclusive. */
  from: z.int(),
  to: z.int(),
});

/** A JSON-LD block as written; signs are taken out of its values once it is parsed. */
const jsonLd = z.string().check(z.maxLength(PAGE_BOUNDS.jsonLdBytes));

/** An organisation in JSON-LD or microdata, as flat property paths (`address.postalCode`). */
const stated = z.object({
  how: z.enum(['jsonld', 'microdata']),
  /** The property it is the value of, for example `publisher`; empty at the top level. */
  role: text,
  types: listOf(text, 10),
  properties: listOf(z.object({ path: text, value: text }), PAGE_BOUNDS.statedProperties),
});

/** Bounded, flat content of a page, not yet interpreted; without signs that are not seen. */
export const pageFactsSchema = z.object({
  url: text,
  title: text,
  language: text,
  meta: listOf(z.object({ name: text, content: text }), PAGE_BOUNDS.meta),
  headings: listOf(z.object({ level: z.int(), text, region }), PAGE_BOUNDS.headings),
  lines: listOf(line, PAGE_BOUNDS.lines),
  cells: listOf(cell, PAGE_BOUNDS.cells),
  links: listOf(z.object({ href: text, text, region }), PAGE_BOUNDS.links),
  /** Alternative texts of images, including logos. */
  images: listOf(z.object({ alt: text, region }), PAGE_BOUNDS.images),
  jsonLd: listOf(jsonLd, PAGE_BOUNDS.jsonLdBlocks),
  stated: listOf(stated, PAGE_BOUNDS.jsonLdBlocks),
  selection: text,
  /** Whether a browser has put a translation in place of the page's own text. */
  translated: z.boolean(),
  /** Whether much of the page is a frame of another site, which cannot be read. */
  frameUnread: z.boolean(),
  /** Whether a bound dropped part of the page. */
  cut: z.boolean(),
  readAt: text,
});

export type PageFacts = z.infer<typeof pageFactsSchema>;
export type PageLine = PageFacts['lines'][number];
export type PageCell = PageFacts['cells'][number];
export type StatedOrganisation = PageFacts['stated'][number];
export type Region = PageLine['region'];
