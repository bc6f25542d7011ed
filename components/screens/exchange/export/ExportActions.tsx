import { useText } from '../../../hooks/use-text';
import { useDialog } from '../../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../../ui/dialogs/ProblemNote';
import buttons from '../../../ui/styles/buttons.module.css';
import forms from '../../../ui/styles/forms.module.css';
import styles from './Export.module.css';
import type { useWriteExport } from './use-write-export';

interface ExportActionsProps {
  writing: ReturnType<typeof useWriteExport>;
  /** Number of rows to write; absent until they are read. */
  rows: number | undefined;
}

/** The foot of the export form: problem, progress, and the buttons that write or stop. */
export function ExportActions({ writing: { stop, progress, problem }, rows }: ExportActionsProps) {
  const text = useText();
  const { close } = useDialog();
  const busy = progress !== undefined;
  return (
    <div className={styles.foot}>
      <ProblemNote problem={problem} />
      {busy && <progress aria-label={text('export.writing')} value={progress} max={rows} />}
      <div className={forms.actions}>
        <button type="button" className={buttons.ghost} onClick={busy ? stop : close}>
          {text(busy ? 'work.stop' : 'hold.cancel')}
        </button>
        <button type="submit" className={buttons.primary} disabled={busy} data-first>
          {text(busy ? 'export.writing' : 'export.write')}
        </button>
      </div>
    </div>
  );
}
