import { useState } from 'react';
import { readable } from '~/exchange/file-pieces';
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
    return work(({ signal, onProgress }) =>
      readable('import-changed', () => doJob({ signal, progress: (part) => onProgress(part, 1) })),
    );
  };
  return { run, stop, working, problem };
}
