import { text } from './cell';
import type { Table } from './table';

/** What a legend says, in the language of the file. */
export interface LegendWords {
  /** Over the columns: what it is called, its key, what it means. */
  headings: readonly [string, string, string];
  /** Sentences about the file as a whole: who made it and when, whether it holds personal data. */
  about: readonly string[];
  /** What a column's codes and forms mean, where they do not speak for themselves. */
  meaning: (key: string) => string | undefined;
}

/** What a workbook's columns are and how they are read. */
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
