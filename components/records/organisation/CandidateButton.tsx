import type { Reading } from '~/domain/capture/extraction';
import { useText } from '../../hooks/use-text';
import styles from './Evidence.module.css';

/** Fills an empty field with what was read but was not sure enough to be filled in unasked; the title quotes the page. */
export function CandidateButton({
  candidate: { value, evidence },
  onChoose,
}: {
  candidate: Reading;
  onChoose: () => void;
}) {
  const text = useText();
  const label = text('evidence.use', { value });
  return (
    <button
      type="button"
      className={styles.candidate}
      title={[label, evidence.label, evidence.quote].filter(Boolean).join('\n')}
      onClick={onChoose}
    >
      {label}
    </button>
  );
}
