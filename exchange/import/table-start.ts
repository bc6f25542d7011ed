import Papa from 'papaparse';
import { type Delimiter, withoutSepLine } from './delimiter';
import type { Encoding } from './encoding';
import { textStart } from './text-pieces';

const LINES = 6;

/** The first lines of a file as they would be read, as a preview for the user. */
export async function tableStart(
  file: Blob,
  { encoding, delimiter }: { encoding: Encoding; delimiter: Delimiter },
): Promise<string[][]> {
  const { text } = withoutSepLine(await textStart(file, encoding));
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: LINES, skipEmptyLines: 'greedy' })
    .data;
}
