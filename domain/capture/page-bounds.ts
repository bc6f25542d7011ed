// Bounds on the facts of one page (docs/architecture.md 6): applied by the collector, enforced by the schema.
// Imported as the namespace PAGE_BOUNDS. Single constants, because the bundler writes their values in place,
// which keeps the script for web pages small.

/** JSON-LD blocks, and organisations stated in a page. */
export const jsonLdBlocks = 20;
/** Characters of one block. */
export const jsonLdBytes = 256_000;
/** Levels of nesting. */
export const jsonLdDepth = 32;
/** Objects and lists of all blocks. */
export const jsonLdNodes = 5_000;
/** Properties of one stated organisation. */
export const statedProperties = 60;
/** Cells of all tables and lists. */
export const cells = 1_200;
/** Lines of text. */
export const lines = 2_500;
/** Lines after which only what is rendered is read. */
export const linesWithHidden = 1_000;
/** Frames whose documents are read; each takes the browser more than a millisecond. */
export const frames = 20;
/** Headings. */
export const headings = 400;
/** Links. */
export const links = 400;
/** Images with an alternative text. */
export const images = 60;
/** Meta elements. */
export const meta = 60;
/** Characters of one string. */
export const string = 2_000;
/** Characters of all lines together. */
export const text = 200_000;
/** Milliseconds that collecting may take. */
export const budgetMs = 300;
