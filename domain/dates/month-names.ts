const NAMES = [
  'january|jan|gennaio|genn|gen',
  'february|feb|febbraio|febbr|febb',
  'march|mar|marzo',
  'april|apr|aprile',
  'may|maggio|magg|mag',
  'june|jun|giugno|giu',
  'july|jul|luglio|lug',
  'august|aug|agosto|ago',
  'september|sept|sep|settembre|sett|set',
  'october|oct|ottobre|ott',
  'november|nov|novembre',
  'december|dec|dicembre|dic',
].map((names) => names.split('|'));

/** English and Italian month names and abbreviations, longest first, as alternatives of a regular expression. */
export const MONTH_NAMES = NAMES.flat()
  .sort((a, b) => b.length - a.length)
  .join('|');

/** 1 to 12 for an English or Italian month name. */
export const monthNamed = (name: string): number | undefined =>
  NAMES.findIndex((names) => names.includes(name.toLowerCase())) + 1 || undefined;
