import { useText } from '../../hooks/use-text';
import buttons from '../../ui/styles/buttons.module.css';
import styles from './PageBanner.module.css';

/** Says that the page does not answer, so that the form is filled by hand, and offers to read it again. */
export function SilentPage({ onReadAgain }: { onReadAgain: () => void }) {
  const text = useText();
  return (
    <p className={styles.banner} role="status">
      {text('capture.silent')}{' '}
      <button type="button" className={buttons.quiet} onClick={onReadAgain}>
        {text('capture.readAgain')}
      </button>
    </p>
  );
}
