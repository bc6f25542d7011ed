import { z } from './zod';

/** Bounds on what one page may hand over (DESIGN 6); the collector keeps them, the schema insists on them. */
export const PAGE_BOUNDS = {
  jsonLdBlocks: 20,
  jsonLdBytes: 256_000,
  jsonLdDepth: 32,
  jsonLdNodes: 5_000,
  pairs: 600,
  string: 2_000,
  text: 200_000,
  budgetMs: 300,
} as const;

const text = z.string().check(z.maxLength(PAGE_BOUNDS.string));
/** Where on the page something stands. */
const region = z.enum(['main', 'header', 'footer', 'aside']);

/** A label with its value as the page shows them, e.g. 資本金 -> 1億円. */
const pair = z.object({
  label: text,
  value: text,
  /** How the page lays it out. */
  how: z.enum(['table', 'dl', 'grid', 'heading', 'line']),
  /** Position among all pairs and lines of the page. */
  order: z.int(),
  /** Pairs of one table, list or grid share a block. */
  block: z.int(),
  /** Headings above it, outermost first. */
  headings: z.array(text),
  region,
  shown: z.boolean(),
});

const line = z.object({
  text,
  order: z.int(),
  block: z.int(),
  headings: z.array(text),
  region,
  shown: z.boolean(),
});

const link = z.object({ href: text, text, region });

/** One organisation stated in JSON-LD or microdata, as flat property paths (`address.postalCode`). */
const statedOrganisation = z.object({
  how: z.enum(['jsonld', 'microdata']),
  types: z.array(text),
  properties: z.array(z.object({ path: text, value: text })),
});

/** What a page holds, bounded and flat, not yet understood. */
export const pageFactsSchema = z.object({
  url: text,
  title: text,
  language: text,
  meta: z.array(z.object({ name: text, content: text })),
  headings: z.array(z.object({ level: z.int(), text, region })),
  pairs: z.array(pair).check(z.maxLength(PAGE_BOUNDS.pairs)),
  lines: z.array(line),
  links: z.array(link),
  stated: z.array(statedOrganisation),
  selection: text,
  /** Whether a bound cut something off. */
  cut: z.boolean(),
  readAt: z.string(),
});

export type PageFacts = z.infer<typeof pageFactsSchema>;
