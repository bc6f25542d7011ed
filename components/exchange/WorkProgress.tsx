import { useText } from '../hooks/goen';
import buttons from '../styles/buttons.module.css';
import styles from './Backup.module.css';

interface WorkProgressProps {
  /** 0 to 1; absent while nothing is done. */
  share: number | undefined;
  label: string;
  /** Absent where it can no longer be stopped. */
  onStop?: (() => void) | undefined;
}

/** How far long work is, with a way to stop it as long as there is one. */
export function WorkProgress({ share, label, onStop }: WorkProgressProps) {
  const text = useText();
  if (share === undefined) return null;
  return (
    <p className={styles.progress}>
      <progress aria-label={label} value={share} /> {label}
      {onStop && (
        <button type="button" className={buttons.quiet} onClick={onStop}>
          {text('export.stop')}
        </button>
      )}
    </p>
  );
}
