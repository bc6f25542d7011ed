import { FEW_CHANGES, isBackupDue } from '~/domain/sync/backup-due';
import { useLive } from '../../../hooks/use-live';
import { useText } from '../../../hooks/use-text';
import { ProgressLine } from '../../../ui/dialogs/ProgressLine';
import buttons from '../../../ui/styles/buttons.module.css';
import styles from './Backup.module.css';
import { useBackup } from './use-backup';

/** Reminds of a due backup, with a button that writes it; nothing while none is due. */
export function BackupNotice() {
  const text = useText();
  const { write, stop, progress, busy } = useBackup();
  const since = useLive(async (storage) => storage.sinceBackup(FEW_CHANGES + 1), []);
  if (!since || !isBackupDue(since, new Date())) return null;
  return (
    <div className={styles.due}>
      <p>{text(since.at ? 'backup.due' : 'backup.dueFirst')}</p>
      <button type="button" className={buttons.quiet} disabled={busy} onClick={() => void write()}>
        {text('backup.writeNow')}
      </button>
      <ProgressLine progress={progress} label={text('backup.writing')} onStop={stop} />
    </div>
  );
}
