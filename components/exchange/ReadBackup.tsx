import type { ChangeEvent } from 'react';
import { Problem } from '~/domain/problem';
import { useAsking } from '../frame/AskingHost';
import { ProblemNote } from '../frame/ProblemNote';
import { useGoen, useText } from '../hooks/goen';
import { useWork } from '../hooks/use-work';
import { ProgressLine } from '../shared/ProgressLine';
import files from './Import.module.css';
import { MergePreview } from './MergePreview';
import { sha256 } from './sha256';

/** Takes a backup's file, checks it, and shows what merging it would do. */
export function ReadBackup() {
  const text = useText();
  const { storage } = useGoen();
  const { ask } = useAsking();
  const { work, stop, progress, busy, problem } = useWork();
  const read = (file: File) =>
    work(async ({ step, signal }) => {
      const [kept, { backupFrom, LARGEST_BACKUP }] = await Promise.all([
        storage(),
        import('~/exchange/backup-file'),
      ]);
      if (file.size > LARGEST_BACKUP) throw new Problem('backup-too-big');
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { head, tables } = await backupFrom(bytes, kept.VERSION, sha256, step);
      const rows = [...tables.values()].reduce((sum, { length }) => sum + length, 0);
      const opened = await kept.openBackup(tables, head.version, (done) => step(done, rows));
      signal.throwIfAborted();
      ask(text('backup.preview'), <MergePreview opened={opened} head={head} file={file.name} />);
    });
  const choose = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file) await read(file);
    // The same file may be chosen again.
    currentTarget.value = '';
  };
  return (
    <>
      <label className={files.drop}>
        <span className={files.choose}>{text('backup.choose')}</span>
        <input
          type="file"
          accept=".json,application/json"
          disabled={busy}
          onChange={(chosen) => void choose(chosen)}
        />
      </label>
      <ProgressLine progress={progress} label={text('backup.reading')} onStop={stop} />
      <ProblemNote problem={problem} />
    </>
  );
}
