import { useGoen } from '../../../hooks/use-goen';
import { useText } from '../../../hooks/use-text';
import { useWork } from '../../../hooks/use-work';

/** Writes a backup file, with its progress and a way to stop. */
export function useBackup() {
  const text = useText();
  const { loadStorage, platform, say } = useGoen();
  const { work, stop, progress, busy, problem } = useWork();
  const write = () =>
    work(async (doing) => {
      const [storage, browser, { writeBackup }] = await Promise.all([
        loadStorage(),
        platform(),
        import('./write-backup'),
      ]);
      const { file, rows } = await writeBackup(storage, browser, doing);
      say(text('backup.written', { count: rows, file }));
    });
  return { write, stop, progress, busy, problem };
}
