import Papa, { type ParseError } from 'papaparse';
import { Problem } from '~/domain/problem';
import { yieldToBrowser } from '../yield-to-browser';
import { type Delimiter, withoutSepLine } from './delimiter';
import type { Encoding } from './encoding';
import { MOST_ROWS } from './limits';
import type { ReadProgress } from './progress';
import { type SourceTable, sourceTable, type TableRow } from './source-table';
import { textPieces } from './text-pieces';

/** Longest rest of a line, in characters; beyond it a quote was never closed. */
const LONGEST_LINE = 2 << 20;
const HTML = /^\s*(?:<!doctype\s+html|<html|<head|<body|<table|<\?xml)/i;

interface Parsed {
  data: string[][];
  errors: ParseError[];
  meta: { cursor: number };
}

/** Reads the cells of a CSV in pieces, between which the browser draws. @throws Problem 'import-html', 'import-empty', 'import-half' naming the row, 'import-too-many-rows', 'import-too-many-columns' */
export async function csvTable(
  file: Blob,
  { encoding, delimiter }: { encoding: Encoding; delimiter: Delimiter },
  watch: ReadProgress = {},
): Promise<SourceTable> {
  const parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"', escapeChar: '"' });
  const lines: TableRow[] = [];
  let left = '';
  let isFirst = true;
  for await (const { text, read, last } of textPieces(file, encoding)) {
    left += text;
    if (isFirst) {
      if (HTML.test(left)) throw new Problem('import-html');
      left = withoutSepLine(left).text;
      isFirst = false;
    }
    const parsed: Parsed = parser.parse(left, 0, !last);
    add(lines, parsed);
    left = last ? '' : left.slice(parsed.meta.cursor);
    const row = String(lines.length + 1);
    if (left.length > LONGEST_LINE) throw new Problem('import-half', row);
    if (lines.length > MOST_ROWS + 1) throw new Problem('import-too-many-rows');
    watch.progress?.(read);
    await yieldToBrowser(watch);
  }
  return sourceTable(lines, true);
}

function add(lines: TableRow[], { data, errors }: Parsed): void {
  const first = lines.length;
  for (const [at, cells] of data.entries()) lines.push({ row: first + at + 1, cells });
  for (const { code, row = 0 } of errors) {
    const line = lines[first + row];
    // Only at the end of the file can a quote be open.
    if (code === 'MissingQuotes') throw new Problem('import-half', String(first + row + 1));
    if (code === 'InvalidQuotes' && line) line.broken = 'quotes';
  }
}
