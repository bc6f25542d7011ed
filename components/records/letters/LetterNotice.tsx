import { useText } from '../../hooks/use-text';
import forms from '../../ui/styles/forms.module.css';
import styles from './Letter.module.css';
import type { EditedLetter } from './use-letter';

/** The notice that the recipient's data is stored: the checkbox that adds it, and its text. Empty where none is due. */
export function LetterNotice({ letter }: { letter: EditedLetter }) {
  const text = useText();
  const { isUninformed, hasNotice, notice, setNotice } = letter;
  return (
    <>
      {isUninformed && (
        <label className={forms.tick}>
          <input
            type="checkbox"
            checked={hasNotice}
            onChange={({ currentTarget }) => setNotice(currentTarget.checked)}
          />
          {text('letter.addNotice')}
        </label>
      )}
      {notice && <p className={styles.notice}>{notice}</p>}
    </>
  );
}
