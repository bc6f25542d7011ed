import type { WorkbookSheet } from '~/exchange/export/xlsx';
import { timeSlices } from '~/exchange/time-slices';
import type { WorkbookAnswer, WorkbookMessage } from './workbook-worker';

interface WorkbookOptions {
  signal: AbortSignal;
  /** Number of rows of a sheet sent to the worker. */
  onRows: (rows: number) => void;
}

/** Makes a workbook in a web worker: compressing thousands of leads takes seconds and would block the screen. @throws the signal's reason once it is aborted */
export async function workbookInWorker(
  sheets: readonly WorkbookSheet[],
  { signal, onRows }: WorkbookOptions,
): Promise<Blob> {
  const worker = new Worker(new URL('./workbook-worker.ts', import.meta.url), { type: 'module' });
  const post = (message: WorkbookMessage) => worker.postMessage(message);
  const made = new Promise<Blob>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<WorkbookAnswer>) =>
      'file' in data ? resolve(data.file) : reject(new Error(data.failure));
    worker.onerror = ({ message }) => reject(new Error(message));
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  const postSheets = async () => {
    for (const { name, table } of sheets) {
      post({ name, headings: table.headings });
      for await (const rows of timeSlices(table.rows, { signal, onSlice: onRows })) post({ rows });
    }
    post({ done: true });
  };
  try {
    const [file] = await Promise.all([made, postSheets()]);
    return file;
  } finally {
    worker.terminate();
  }
}
