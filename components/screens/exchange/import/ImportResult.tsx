import { useText } from '../../../hooks/use-text';
import buttons from '../../../ui/styles/buttons.module.css';
import forms from '../../../ui/styles/forms.module.css';
import styles from './Import.module.css';
import { type CheckedFile, countsOf } from './import-state';
import { RefusedFileButton } from './RefusedFileButton';
import { ReviewRows } from './ReviewRows';
import type { Importing } from './use-import';

/** The last step: what was written for each row. */
export function ImportResult({ importing, checked }: { importing: Importing; checked: CheckedFile }) {
  const text = useText();
  const { plan, file } = checked;
  return (
    <>
      <p className={styles.file}>{text('importing.done', { file: file.name, ...countsOf(plan) })}</p>
      <p>{text('importing.doneHint')}</p>
      <ReviewRows plan={plan} answers={new Map()} onAnswer={() => undefined} />
      <RefusedFileButton checked={checked} />
      <div className={forms.actions}>
        <button type="button" className={buttons.primary} onClick={importing.restart}>
          {text('importing.another')}
        </button>
      </div>
    </>
  );
}
