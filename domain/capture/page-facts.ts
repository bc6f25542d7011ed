import { z } from '../zod';
import { PAGE_BOUNDS } from './page-bounds';

const text = z.string().check(z.maxLength(PAGE_BOUNDS.string));
const listOf = <T extends z.core.$ZodType>(item: T, most: number) => z.array(item).check(z.maxLength(most));
/** Where on the page something stands. */
const region = z.enum(['main', 'header', 'footer', 'aside']);

/** One line of text as the page's boxes part it; a tab parts neighbouring inline elements, U+200B one from the text it touches. */
const line = z.object({
  /** U+FFFC stands for a form control. */
  text,
  /** How many boxes it stands in. */
  depth: z.int(),
  /** How many of them it shares with the line before. */
  shared: z.int(),
  /** 1 to 6 in a heading, else 0. */
  level: z.int(),
  /** Whether it is nothing but a link. */
  linked: z.boolean(),
  /** Index into `headings` of the nearest heading above; -1 where there is none. */
  heading: z.int(),
  region,
  /** Whether the page shows it (a closed tab and a text for screen readers only are not shown). */
  shown: z.boolean(),
});

/** A cell of a table, or a term (column 0) or definition (column 1) of a list. */
const cell = z.object({
  /** Cells of one table or list share a block. */
  block: z.int(),
  row: z.int(),
  column: z.int(),
  /** Whether the page marks it as a heading (`th`, `dt`). */
  head: z.boolean(),
  /** How many columns and rows it covers. */
  span: z.int(),
  rows: z.int(),
  list: z.boolean(),
  /** Its lines: `from` to `to`, exclusive. */
  from: z.int(),
  to: z.int(),
});

/** One organisation stated in JSON-LD or microdata, as flat property paths (`address.postalCode`). */
const stated = z.object({
  how: z.enum(['jsonld', 'microdata']),
  /** The property it was the value of, e.g. `publisher`; empty at the top. */
  role: text,
  types: listOf(text, 10),
  properties: listOf(z.object({ path: text, value: text }), PAGE_BOUNDS.statedProperties),
});

/** What a page holds, bounded and flat, not yet understood. */
export const pageFactsSchema = z.object({
  url: text,
  title: text,
  language: text,
  meta: listOf(z.object({ name: text, content: text }), PAGE_BOUNDS.meta),
  headings: listOf(z.object({ level: z.int(), text, region }), PAGE_BOUNDS.headings),
  lines: listOf(line, PAGE_BOUNDS.lines),
  cells: listOf(cell, PAGE_BOUNDS.cells),
  links: listOf(z.object({ href: text, text, region }), PAGE_BOUNDS.links),
  /** Texts of the images, a logo's name among them. */
  images: listOf(z.object({ alt: text, region }), PAGE_BOUNDS.images),
  stated: listOf(stated, PAGE_BOUNDS.jsonLdBlocks),
  selection: text,
  /** Whether a bound cut something off. */
  cut: z.boolean(),
  readAt: text,
});

export type PageFacts = z.infer<typeof pageFactsSchema>;
export type PageLine = PageFacts['lines'][number];
export type PageCell = PageFacts['cells'][number];
export type StatedOrganisation = PageFacts['stated'][number];
export type Region = PageLine['region'];
