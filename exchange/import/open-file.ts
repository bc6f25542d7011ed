import { Problem } from '~/domain/problem';
import { type Delimiter, delimiterOf } from './delimiter';
import { type Encoding, encodingsOf, type Guess } from './encoding';
import { fileKind } from './file-kind';
import { checkSize } from './limits';
import type { ReadProgress } from './progress';
import { csvTable } from './read-csv';
import type { SourceTable } from './source-table';
import { textStart } from './text-pieces';

/** A chosen file, and how it can be read. */
export type Opened = { kind: 'workbook' } | ({ kind: 'text'; delimiter: Delimiter } & Guess);

/** Inspects a file: text or workbook, possible encodings, delimiter. @throws Problem 'import-too-big', 'import-empty', 'import-locked', 'import-other' */
export async function openFile(file: Blob, watch: ReadProgress = {}): Promise<Opened> {
  checkSize(file);
  if ((await fileKind(file)) === 'workbook') return { kind: 'workbook' };
  const guess = await encodingsOf(file, watch);
  const [encoding] = guess.encodings;
  if (!encoding) throw new Problem('import-other');
  return { kind: 'text', ...guess, delimiter: delimiterOf(await textStart(file, encoding)) };
}

/** Reads the cells of an opened file. @throws Problem as `csvTable` and `xlsxTable` do */
export async function fileTable(
  file: Blob,
  how: { kind: 'workbook' } | { kind: 'text'; encoding: Encoding; delimiter: Delimiter },
  watch: ReadProgress = {},
): Promise<SourceTable> {
  if (how.kind === 'text') return csvTable(file, how, watch);
  const { xlsxTable } = await import('./read-xlsx');
  return xlsxTable(file);
}
