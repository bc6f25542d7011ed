// Without zod: forms load these limits before the schemas.

/** Longest note that can be written, in characters. */
export const LONGEST_NOTE = 10_000;
/** Longest text of an organisation's or contact's field, in characters. */
export const LONGEST_FIELD = 2_000;
/** Longest quote kept as evidence, in characters. */
export const LONGEST_QUOTE = 500;
/** Longest choice of the user on a device, in characters. */
export const LONGEST_CHOICE = 20_000;
/** Longest address of a page kept with a draft, in characters; a longer one is cut. */
export const LONGEST_ADDRESS = 20_000;
