import type { WorkbookCell } from '~/exchange/export/workbook-rows';
import { workbookWriter } from '~/exchange/export/xlsx';

/** Messages to the worker, in order: name and headings of a sheet, its rows, and so on for each sheet; then done. */
export type WorkbookMessage =
  | { name: string; headings: readonly string[] }
  | { rows: (readonly WorkbookCell[])[] }
  | { done: true };
/** Answers of the worker: to each message with rows that they are written, to the last the workbook, or the reason of a failure. */
export type WorkbookAnswer = { written: number } | { file: Blob } | { failure: string };

const writer = workbookWriter();
const answer = (given: WorkbookAnswer) => self.postMessage(given);

self.onmessage = ({ data }: MessageEvent<WorkbookMessage>) => {
  try {
    if ('name' in data) writer.sheet(data.name, data.headings);
    else if ('rows' in data) {
      writer.rows(data.rows);
      answer({ written: data.rows.length });
    } else answer({ file: writer.end() });
  } catch (failure) {
    answer({ failure: String(failure) });
  }
};
