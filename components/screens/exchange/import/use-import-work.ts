import { useState } from 'react';
import { Problem } from '~/domain/problem';
import type { ReadProgress } from '~/exchange/import';
import { useWork } from '../../../hooks/use-work';

/** The running job and its completed part, 0 to 1; the part is absent until the first report. */
export interface Working {
  what: 'reading' | 'checking' | 'writing';
  part?: number;
}

/** Runs the jobs of an import, one at a time, with progress and a way to stop. A file changed on disk becomes Problem `import-changed`. */
export function useImportWork() {
  const { work, stop, progress, busy, problem } = useWork();
  const [what, setWhat] = useState<Working['what']>('reading');
  const working: Working | undefined = busy ? { what, ...(progress && { part: progress.done }) } : undefined;
  const run = (job: Working['what'], doJob: (watch: ReadProgress) => Promise<void>) => {
    setWhat(job);
    return work(async ({ signal, onProgress }) => {
      try {
        await doJob({ signal, progress: (part) => onProgress(part, 1) });
      } catch (failure) {
        throw isUnreadable(failure) ? new Problem('import-changed') : failure;
      }
    });
  };
  return { run, stop, working, problem };
}

/** What browsers throw for a file that was changed or moved after it was chosen. */
const isUnreadable = (failure: unknown): boolean =>
  failure instanceof DOMException && /^Not(?:Readable|Found)Error$/.test(failure.name);
