import { useText } from '../../hooks/use-text';
import type { Progress } from '../../hooks/use-work';
import buttons from '../styles/buttons.module.css';
import styles from './ProgressLine.module.css';

interface ProgressLineProps {
  progress: Progress | undefined;
  /** Names the work; without it the counts are shown. */
  label?: string;
  /** Absent where the work is stopped elsewhere. */
  onStop?: () => void;
}

/** A progress bar of long work, with a button to stop it. */
export function ProgressLine({ progress, label, onStop }: ProgressLineProps) {
  const text = useText();
  if (!progress) return null;
  const { done, all } = progress;
  return (
    <p className={styles.progress}>
      <progress value={done} max={all} aria-label={label ?? text('work.progress')} />
      <span>{label ?? text('work.far', { done, all })}</span>
      {onStop && (
        <button type="button" className={buttons.quiet} onClick={onStop}>
          {text('work.stop')}
        </button>
      )}
    </p>
  );
}
