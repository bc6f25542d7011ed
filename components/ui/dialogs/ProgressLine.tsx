import { useText } from '../../hooks/use-text';
import type { Progress } from '../../hooks/use-work';
import buttons from '../styles/buttons.module.css';
import styles from './ProgressLine.module.css';

interface ProgressLineProps {
  progress: Progress | undefined;
  /** What is being done; without it, how much of it is. */
  label?: string;
  /** Absent where something else stops it. */
  onStop?: () => void;
}

/** How far long work has come, with a way to stop it. */
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
