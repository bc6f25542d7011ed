import { type FormEvent, useState } from 'react';
import type { BackupHead } from '~/exchange/backup-file';
import { momentIn } from '~/locales/days';
import type { OpenBackup } from '~/storage';
import { useGoen } from '../../../hooks/use-goen';
import { useText } from '../../../hooks/use-text';
import { useWork } from '../../../hooks/use-work';
import { useDialog } from '../../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../../ui/dialogs/ProblemNote';
import { ProgressLine } from '../../../ui/dialogs/ProgressLine';
import { FormActions } from '../../../ui/forms/FormActions';
import forms from '../../../ui/styles/forms.module.css';
import styles from './Backup.module.css';
import { MergeCounts } from './MergeCounts';

interface MergePreviewProps {
  opened: OpenBackup;
  head: BackupHead;
  /** The file's name. */
  file: string;
}

/** What merging a backup would do, before it does; what is here is copied to a file first. */
export function MergePreview({ opened, head, file }: MergePreviewProps) {
  const text = useText();
  const { loadStorage, platform, say, locale } = useGoen();
  const { close } = useDialog();
  const { work, stop, progress, busy, problem } = useWork();
  const [isMerging, setMerging] = useState(false);
  const { outlook } = opened;
  const when = momentIn(locale, head.madeAt);
  const merge = () =>
    work(async (doing) => {
      const [storage, browser, { writeBackup }] = await Promise.all([
        loadStorage(),
        platform(),
        import('./write-backup'),
      ]);
      if (!outlook.isFresh) await writeBackup(storage, browser, doing);
      doing.signal.throwIfAborted();
      setMerging(true);
      const changed = await storage.mergeBackup(opened, file, doing);
      close();
      if (changed) say(text('backup.merged', { file }), { undo: true });
      else say(text('backup.nothingNew'));
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void merge();
  };
  return (
    <form className={forms.form} onSubmit={submit} aria-busy={busy}>
      <p>{head.by ? text('backup.madeBy', { when, by: head.by }) : text('backup.made', { when })}</p>
      <MergeCounts counts={outlook.counts} />
      <ul>
        {outlook.activities > 0 && <li>{text('backup.activities', { count: outlook.activities })}</li>}
        {outlook.leftOut > 0 && <li>{text('backup.leftOut', { count: outlook.leftOut })}</li>}
        {outlook.erased > 0 && (
          <li>
            <b>{text('backup.erased', { count: outlook.erased })}</b>
          </li>
        )}
        {outlook.refused.length > 0 && <li>{text('backup.refused', { count: outlook.refused.length })}</li>}
      </ul>
      {outlook.refused.length > 0 && (
        <ul className={styles.refused}>
          {outlook.refused.slice(0, 50).map(({ table, row, field }) => (
            <li key={`${table}:${row}`}>
              {text('backup.refusedRow', { table: text(`backup.table.${table}`), row, field })}
            </li>
          ))}
        </ul>
      )}
      <p className={forms.hint}>{text(outlook.isFresh ? 'backup.fresh' : 'backup.safety')}</p>
      <ProgressLine progress={progress} label={text(isMerging ? 'backup.merging' : 'backup.writing')} />
      <ProblemNote problem={problem} />
      <FormActions
        submit={text(outlook.isFresh ? 'backup.restore' : 'backup.merge')}
        disabled={busy}
        first="submit"
        onCancel={busy ? stop : close}
      />
    </form>
  );
}
