import { Problem } from '~/domain/problem';
import { useGoen } from '../../../hooks/use-goen';
import { useText } from '../../../hooks/use-text';
import { useWork } from '../../../hooks/use-work';
import { useDialog } from '../../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../../ui/dialogs/ProblemNote';
import { ProgressLine } from '../../../ui/dialogs/ProgressLine';
import { FileDrop } from '../../../ui/forms/FileDrop';
import { AheadQuestion } from './AheadQuestion';
import { MergePreview } from './MergePreview';
import { sha256 } from './sha256';

/** Reads a backup file, checks it, and opens the preview of merging it. */
export function ReadBackup() {
  const text = useText();
  const { loadStorage } = useGoen();
  const { ask } = useDialog();
  const { work, stop, progress, busy, problem } = useWork();
  const read = (file: File, isClockRight = false): Promise<void> =>
    work(async ({ step, signal }) => {
      const [storage, { backupFrom, LARGEST_BACKUP }] = await Promise.all([
        loadStorage(),
        import('~/exchange/backup-file'),
      ]);
      if (file.size > LARGEST_BACKUP) throw new Problem('backup-too-big');
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { head, tables } = await backupFrom(bytes, storage.VERSION, sha256, step);
      const rows = [...tables.values()].reduce((sum, { length }) => sum + length, 0);
      try {
        const far = (done: number) => step(done, rows);
        const opened = await storage.openBackup(tables, head.version, far, { isClockRight });
        signal.throwIfAborted();
        ask(text('backup.preview'), <MergePreview opened={opened} head={head} file={file.name} />);
      } catch (failure) {
        if (!(failure instanceof Problem && failure.code === 'backup-ahead')) throw failure;
        const onRead = () => void read(file, true);
        ask(text('backup.aheadTitle'), <AheadQuestion newest={failure.subject ?? ''} onRead={onRead} />);
      }
    });
  return (
    <>
      <FileDrop
        label={text('backup.choose')}
        accept=".json,application/json"
        disabled={busy}
        onFile={async (file) => void (await read(file))}
      />
      <ProgressLine progress={progress} label={text('backup.reading')} onStop={stop} />
      <ProblemNote problem={problem} />
    </>
  );
}
