import { Problem } from '~/domain/problem';
import { readable } from '~/exchange/file-pieces';
import { useGoen } from '../../../hooks/use-goen';
import { useText } from '../../../hooks/use-text';
import { useWork } from '../../../hooks/use-work';
import { useDialog } from '../../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../../ui/dialogs/ProblemNote';
import { ProgressLine } from '../../../ui/dialogs/ProgressLine';
import { FileDrop } from '../../../ui/forms/FileDrop';
import { AheadQuestion } from './AheadQuestion';
import { MergePreview } from './MergePreview';

/** Reads a backup file, checks it, and opens the preview of merging it. */
export function ReadBackup() {
  const text = useText();
  const { loadStorage } = useGoen();
  const { ask } = useDialog();
  const { work, stop, progress, busy, problem } = useWork();
  const read = (file: File, isClockRight = false): Promise<void> =>
    work(async ({ step, signal }) => {
      const [storage, { backupFrom }] = await Promise.all([loadStorage(), import('~/exchange/backup-file')]);
      try {
        const { head, opened } = await readable('import-changed', async () => {
          const { head, pages } = await backupFrom(file, storage.BACKUP_VERSION, step);
          const rows = Object.values(head.counts).reduce((sum, count) => sum + count, 0);
          const far = (done: number) => step(done, rows);
          return { head, opened: await storage.openBackup(pages(), head.version, far, { isClockRight }) };
        });
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
