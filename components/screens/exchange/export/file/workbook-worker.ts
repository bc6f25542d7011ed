import type { MaybeCell } from '~/exchange/export/cell';
import { workbook } from '~/exchange/export/xlsx';

type Row = readonly MaybeCell[];
/** What is told to the worker: of each sheet first its name and headings, then its rows; at last that this was all. */
export type Told = { name: string; headings: readonly string[] } | { rows: Row[] } | { done: true };
/** What it answers: the workbook, or why there is none. */
export type Answer = { file: Blob } | { failure: string };

const sheets: { name: string; table: { headings: readonly string[]; rows: Row[] } }[] = [];
const answer = (given: Answer) => self.postMessage(given);

self.onmessage = ({ data }: MessageEvent<Told>) => {
  if ('name' in data) sheets.push({ name: data.name, table: { headings: data.headings, rows: [] } });
  else if ('rows' in data) sheets.at(-1)?.table.rows.push(...data.rows);
  else
    workbook(sheets).then(
      (file) => answer({ file }),
      (failure) => answer({ failure: String(failure) }),
    );
};
