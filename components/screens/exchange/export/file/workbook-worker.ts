import type { WorkbookCell } from '~/exchange/export/workbook-rows';
import { workbook } from '~/exchange/export/xlsx';

type Row = readonly WorkbookCell[];
/** Messages to the worker, in order: name and headings of a sheet, its rows, and so on for each sheet; then done. */
export type WorkbookMessage =
  | { name: string; headings: readonly string[] }
  | { rows: Row[] }
  | { done: true };
/** The worker's only answer: the workbook, or the reason of the failure. */
export type WorkbookAnswer = { file: Blob } | { failure: string };

const sheets: { name: string; table: { headings: readonly string[]; rows: Row[] } }[] = [];
const answer = (given: WorkbookAnswer) => self.postMessage(given);

self.onmessage = ({ data }: MessageEvent<WorkbookMessage>) => {
  if ('name' in data) sheets.push({ name: data.name, table: { headings: data.headings, rows: [] } });
  else if ('rows' in data) sheets.at(-1)?.table.rows.push(...data.rows);
  else
    workbook(sheets).then(
      (file) => answer({ file }),
      (failure) => answer({ failure: String(failure) }),
    );
};
