/** Bounds on the facts of one page (docs/architecture.md 6): applied by the collector, enforced by the schema. */
export const PAGE_BOUNDS = {
  jsonLdBlocks: 20,
  jsonLdBytes: 256_000,
  jsonLdDepth: 32,
  jsonLdNodes: 5_000,
  statedProperties: 60,
  cells: 1_200,
  lines: 2_500,
  headings: 400,
  links: 400,
  images: 60,
  meta: 60,
  /** Characters of one string. */
  string: 2_000,
  /** Characters of all lines together. */
  text: 200_000,
  budgetMs: 300,
} as const;
