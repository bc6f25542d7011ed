import type { WorkbookSheet } from '~/exchange/export/xlsx';
import { timeSlices } from '~/exchange/time-slices';
import type { Answer, Told } from './workbook-worker';

interface Making {
  signal: AbortSignal;
  /** Told how many rows of a sheet have been handed over. */
  onRows: (rows: number) => void;
}

/** A workbook made in a worker of the extension's own, so that the screen goes on: its packing alone takes seconds where there are thousands of leads. @throws what the signal was aborted with */
export async function workbookInWorker(
  sheets: readonly WorkbookSheet[],
  { signal, onRows }: Making,
): Promise<Blob> {
  const worker = new Worker(new URL('./workbook-worker.ts', import.meta.url), { type: 'module' });
  const tell = (told: Told) => worker.postMessage(told);
  const made = new Promise<Blob>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) =>
      'file' in data ? resolve(data.file) : reject(new Error(data.failure));
    worker.onerror = ({ message }) => reject(new Error(message));
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  const telling = async () => {
    for (const { name, table } of sheets) {
      tell({ name, headings: table.headings });
      for await (const go of timeSlices(table.rows, { signal, onSlice: onRows })) tell({ rows: go });
    }
    tell({ done: true });
  };
  try {
    const [file] = await Promise.all([made, telling()]);
    return file;
  } finally {
    worker.terminate();
  }
}
