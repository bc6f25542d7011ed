/** Reads files of leads; loaded once the user has chosen one. */
export { yieldToBrowser } from '../yield-to-browser';
export { DELIMITERS, type Delimiter } from './delimiter';
export { ENCODINGS, type Encoding } from './encoding';
export { proposedTargets, type Target } from './headings';
export { fileTable, type Opened, openFile } from './open-file';
export { ownHeadings } from './own-headings';
export type { ReadProgress } from './progress';
export { refusedCsv } from './refused-csv';
export { importedRows } from './rows';
export type { SourceTable, TableRow } from './source-table';
export { tableStart } from './table-start';
export { importWords } from './words';
