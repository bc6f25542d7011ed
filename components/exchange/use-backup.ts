import { useGoen, useText } from '../hooks/goen';
import { useWork } from './use-work';

/** Writing a backup: how far it is, and how to begin and stop it. */
export function useBackup() {
  const text = useText();
  const { storage, platform, say } = useGoen();
  const { work, stop, share, problem } = useWork();
  const write = () =>
    work(async (work_) => {
      const [kept, browser, { writeBackup }] = await Promise.all([
        storage(),
        platform(),
        import('./write-backup'),
      ]);
      const { file, rows } = await writeBackup(kept, browser, work_);
      say(text('backup.written', { count: rows, file }));
    });
  return { write, stop, share, problem };
}
