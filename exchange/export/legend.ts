import { text } from './cell';
import type { Table } from './table';

/** Texts of a legend, in the file's language. */
export interface LegendWords {
  /** Headings of the legend: column, key, meaning. */
  headings: readonly [string, string, string];
  /** Sentences about the file: who made it and when, whether it holds personal data. */
  about: readonly string[];
  /** Meanings of a column's codes and forms that are not self-explanatory. */
  meaning: (key: string) => string | undefined;
}

/** Sheet that explains a workbook's columns. */
export function legendTable(
  { headings, about, meaning }: LegendWords,
  { keys, headings: names }: Pick<Table, 'keys' | 'headings'>,
): Table {
  const columns = keys.map((key, at) => [text(names[at]), text(key), text(meaning(key))]);
  return {
    keys: ['column', 'key', 'meaning'],
    headings,
    rows: [...about.map((sentence) => [text(sentence)]), [], ...columns],
  };
}
