import type { WorkbookTable } from '~/exchange/export/workbook-rows';
import { timeSlices } from '~/exchange/time-slices';
import type { WorkbookAnswer, WorkbookMessage } from './workbook-worker';

/** A sheet of a workbook. */
export interface WorkbookSheet {
  name: string;
  table: WorkbookTable;
}

interface WorkbookOptions {
  signal: AbortSignal;
  /** Number of rows of a sheet sent to the worker. */
  onRows: (rows: number) => void;
}

type Rows = Extract<WorkbookMessage, { rows: unknown }>['rows'];

/** Makes a workbook in a web worker: compressing thousands of leads takes seconds and would block the screen. @throws the signal's reason once it is aborted */
export async function workbookInWorker(
  sheets: readonly WorkbookSheet[],
  { signal, onRows }: WorkbookOptions,
): Promise<Blob> {
  const worker = new Worker(new URL('./workbook-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<Blob>((resolve, reject) => {
      let goOn: (() => void) | undefined;
      worker.onmessage = ({ data }: MessageEvent<WorkbookAnswer>) => {
        if ('written' in data) goOn?.();
        else if ('file' in data) resolve(data.file);
        else reject(new Error(data.failure));
      };
      worker.onerror = ({ message }) => reject(new Error(message));
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      const post = (message: WorkbookMessage) => worker.postMessage(message);
      /** Settles once the rows are written: not all of them should wait in the worker's memory. */
      const write = (rows: Rows) => {
        const written = new Promise<void>((go) => {
          goOn = go;
        });
        post({ rows });
        return written;
      };
      postSheets(sheets, post, write, { signal, onRows }).catch(reject);
    });
  } finally {
    worker.terminate();
  }
}

async function postSheets(
  sheets: readonly WorkbookSheet[],
  post: (message: WorkbookMessage) => void,
  write: (rows: Rows) => Promise<void>,
  { signal, onRows }: WorkbookOptions,
): Promise<void> {
  let before: Promise<void> | undefined;
  for (const { name, table } of sheets) {
    post({ name, headings: table.headings });
    for await (const rows of timeSlices(table.rows, { signal, onSlice: onRows })) {
      // The next rows are made while these are written.
      await before;
      before = write(rows);
    }
    await before;
  }
  post({ done: true });
}
