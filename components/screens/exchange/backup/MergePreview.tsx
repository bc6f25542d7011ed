import { type FormEvent, useState } from 'react';
import type { BackupHead } from '~/exchange/backup-file';
import { momentIn } from '~/locales/days';
import type { OpenBackup } from '~/storage';
import { useGoen } from '../../../hooks/use-goen';
import { useText } from '../../../hooks/use-text';
import { useDialog } from '../../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../../ui/dialogs/ProblemNote';
import { ProgressLine } from '../../../ui/dialogs/ProgressLine';
import { FormActions } from '../../../ui/forms/FormActions';
import forms from '../../../ui/styles/forms.module.css';
import styles from './Backup.module.css';
import { MergeCounts } from './MergeCounts';
import { type BackupOwner, OwnerQuestion } from './OwnerQuestion';
import { useMerge } from './use-merge';

/** Refused rows that are listed; the others are counted. */
const MOST_LISTED = 50;

interface MergePreviewProps {
  opened: OpenBackup;
  head: BackupHead;
  /** The file's name. */
  file: string;
}

/** Shows what merging a backup would change, and merges it. */
export function MergePreview({ opened, head, file }: MergePreviewProps) {
  const text = useText();
  const { locale } = useGoen();
  const { close } = useDialog();
  const { merge, isMerging, stop, progress, busy, problem } = useMerge(opened, file);
  const [owner, setOwner] = useState<BackupOwner>();
  const { outlook } = opened;
  const when = momentIn(locale, head.madeAt);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void merge(owner === 'own');
  };
  return (
    <form className={forms.form} onSubmit={submit} aria-busy={busy}>
      <p>{head.by ? text('backup.madeBy', { when, by: head.by }) : text('backup.made', { when })}</p>
      <MergeCounts counts={outlook.counts} />
      <MergeNotes outlook={outlook} />
      {outlook.isFresh && <OwnerQuestion owner={owner} onChoose={setOwner} />}
      <p className={forms.hint}>{text(outlook.isFresh ? 'backup.fresh' : 'backup.safety')}</p>
      <ProgressLine progress={progress} label={text(isMerging ? 'backup.merging' : 'backup.writing')} />
      <ProblemNote problem={problem} />
      <FormActions
        submit={text(outlook.isFresh ? 'backup.restore' : 'backup.merge')}
        disabled={busy}
        {...(!outlook.isFresh && { first: 'submit' as const })}
        onCancel={busy ? stop : close}
      />
    </form>
  );
}

/** What else a merge does: history added, records left out or erased, rows refused. */
function MergeNotes({ outlook }: Pick<OpenBackup, 'outlook'>) {
  const text = useText();
  const { activities, leftOut, erased, refused } = outlook;
  return (
    <>
      <ul>
        {activities > 0 && <li>{text('backup.activities', { count: activities })}</li>}
        {leftOut > 0 && <li>{text('backup.leftOut', { count: leftOut })}</li>}
        {erased > 0 && (
          <li>
            <b>{text('backup.erased', { count: erased })}</b>
          </li>
        )}
        {refused.length > 0 && <li>{text('backup.refused', { count: refused.length })}</li>}
      </ul>
      {refused.length > 0 && (
        <ul className={styles.refused}>
          {refused.slice(0, MOST_LISTED).map(({ table, row, field }) => (
            <li key={`${table}:${row}`}>
              {text('backup.refusedRow', { table: text(`backup.table.${table}`), row, field })}
            </li>
          ))}
          {refused.length > MOST_LISTED && (
            <li>{text('backup.refusedMore', { count: refused.length - MOST_LISTED })}</li>
          )}
        </ul>
      )}
    </>
  );
}
