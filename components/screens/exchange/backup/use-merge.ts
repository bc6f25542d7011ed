import { useState } from 'react';
import type { OpenBackup } from '~/storage';
import { useGoen } from '../../../hooks/use-goen';
import { useText } from '../../../hooks/use-text';
import { useWork } from '../../../hooks/use-work';
import { useDialog } from '../../../ui/dialogs/DialogHost';

/** Merges an opened backup, then closes the dialog. What is stored is written to a backup file first, unless there is nothing. */
export function useMerge(opened: OpenBackup, file: string) {
  const text = useText();
  const { loadStorage, platform, say } = useGoen();
  const { close } = useDialog();
  const { work, stop, progress, busy, problem } = useWork();
  const [isMerging, setMerging] = useState(false);
  const merge = (isOwn: boolean) =>
    work(async (doing) => {
      const [storage, browser, { writeBackup }] = await Promise.all([
        loadStorage(),
        platform(),
        import('./write-backup'),
      ]);
      if (!opened.outlook.isFresh) await writeBackup(storage, browser, doing);
      doing.signal.throwIfAborted();
      setMerging(true);
      const changed = await storage.mergeBackup(opened, file, { ...doing, isOwn });
      close();
      if (changed) say(text('backup.merged', { file }), { undo: true });
      else say(text('backup.nothingNew'));
    });
  return { merge, isMerging, stop, progress, busy, problem };
}
