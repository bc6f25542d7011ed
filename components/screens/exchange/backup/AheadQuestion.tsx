import { momentIn } from '~/locales/days';
import { useGoen } from '../../../hooks/use-goen';
import { useText } from '../../../hooks/use-text';
import { useDialog } from '../../../ui/dialogs/DialogHost';
import { FormActions } from '../../../ui/forms/FormActions';
import forms from '../../../ui/styles/forms.module.css';

interface AheadQuestionProps {
  /** Latest instant in the file. */
  newest: string;
  /** Reads the file again, its instants of the future corrected. */
  onRead: () => void;
}

/** Asks whether this computer's date is right, before a backup dated after it is read. */
export function AheadQuestion({ newest, onRead }: AheadQuestionProps) {
  const text = useText();
  const { locale } = useGoen();
  const { close } = useDialog();
  const now = momentIn(locale, new Date().toISOString());
  return (
    <form
      className={forms.form}
      onSubmit={(event) => {
        event.preventDefault();
        close();
        onRead();
      }}
    >
      <p>{text('backup.ahead', { newest: momentIn(locale, newest), now })}</p>
      <FormActions submit={text('backup.aheadRead')} first="cancel" onCancel={close} />
    </form>
  );
}
