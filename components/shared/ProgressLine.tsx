import { useText } from '../hooks/goen';
import type { Progress } from '../hooks/use-watched';
import styles from './ProgressLine.module.css';

/** How far long work has come. */
export function ProgressLine({ progress }: { progress: Progress | undefined }) {
  const text = useText();
  if (!progress) return null;
  const { done, all } = progress;
  return (
    <p className={styles.progress}>
      <progress value={done} max={all} aria-label={text('work.progress')} />
      <span>{text('work.far', { done, all })}</span>
    </p>
  );
}
