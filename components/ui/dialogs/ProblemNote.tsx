import type { Problem } from '~/domain/problem';
import { problemText } from '~/locales/text';
import { useGoen } from '../../hooks/use-goen';
import styles from './ProblemNote.module.css';

/** Shows a Problem with what to do about it, beside the control that caused it. */
export function ProblemNote({ problem }: { problem: Problem | undefined }) {
  const { locale } = useGoen();
  if (!problem) return null;
  return (
    <p role="alert" className={styles.note}>
      {problemText(locale, problem.code, problem.subject)}
    </p>
  );
}
