import { momentIn } from '~/locales/days';
import { useGoen } from '../../../hooks/use-goen';
import { useLive } from '../../../hooks/use-live';
import { useText } from '../../../hooks/use-text';
import { ProblemNote } from '../../../ui/dialogs/ProblemNote';
import { ProgressLine } from '../../../ui/dialogs/ProgressLine';
import buttons from '../../../ui/styles/buttons.module.css';
import styles from '../styles/section.module.css';
import { BackupNotice } from './BackupNotice';
import { ReadBackup } from './ReadBackup';
import { useBackup } from './use-backup';

/** Writes a backup of everything, and merges a backup of a colleague or of an earlier day. */
export function BackupSection() {
  const text = useText();
  const { locale } = useGoen();
  const { write, stop, progress, busy, problem } = useBackup();
  const since = useLive(async (storage) => storage.sinceBackup(1), []);
  return (
    <section className={styles.section}>
      <h2>{text('exchange.backup')}</h2>
      <p>{text('backup.hint')}</p>
      {since && (
        <p>{since.at ? text('backup.last', { when: momentIn(locale, since.at) }) : text('backup.never')}</p>
      )}
      <BackupNotice />
      <button type="button" className={buttons.ghost} disabled={busy} onClick={() => void write()}>
        {text('backup.write')}
      </button>
      <ProgressLine progress={progress} label={text('backup.writing')} onStop={stop} />
      <ProblemNote problem={problem} />
      <h3>{text('backup.read')}</h3>
      <p>{text('backup.readHint')}</p>
      <ReadBackup />
    </section>
  );
}
