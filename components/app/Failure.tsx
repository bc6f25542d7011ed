import { useEffect, useEffectEvent, useState } from 'react';
import { Problem, type ProblemCode } from '~/domain/problem';
import { problemText } from '~/locales/text';
import { useGoen } from '../hooks/use-goen';
import { useText } from '../hooks/use-text';
import { onDemand } from '../ui/on-demand';
import buttons from '../ui/styles/buttons.module.css';
import styles from './Failure.module.css';

const CopyDetails = onDemand(async () => (await import('./CopyDetails')).CopyDetails);
const Recovery = onDemand(async () => (await import('./Recovery')).Recovery);

interface FailureProps {
  failure: unknown;
  /** Tries the part again, once rows that could not be read were set aside. */
  onChecked?: (() => void) | undefined;
}

/** Problems of the store itself: nothing can be shown, and there are ways to the data. */
const OF_STORE: readonly ProblemCode[] = [
  'database-lost',
  'database-damaged',
  'database-newer',
  'database-blocked',
  'database-refused',
  'database-unopenable',
  'database-upgrade-failed',
  'no-room',
];

/** Replaces a part of the screen that failed: says what to do, and offers the ways back to the data, to reload or to copy the diagnostics. */
export function Failure({ failure, onChecked }: FailureProps) {
  const text = useText();
  const { locale } = useGoen();
  const isChecking = useStoreCheck(onChecked);
  const problem = problemOf(failure);
  const code = problem?.code;
  const isOfStore = code !== undefined && OF_STORE.includes(code);
  if (isChecking) return <div className={styles.failure} aria-busy="true" />;
  return (
    <div className={styles.failure} role="alert">
      <p>{problem ? problemText(locale, problem.code, problem.subject) : text('problem.unexpected')}</p>
      {isOfStore ? (
        <Recovery code={code}>
          <CopyDetails />
        </Recovery>
      ) : (
        <div className={styles.actions}>
          <button type="button" className={buttons.ghost} onClick={() => location.reload()}>
            {text('problem.reload')}
          </button>
          <CopyDetails />
        </div>
      )}
    </div>
  );
}

/** The failure as a Problem: what a query meets after the store was closed under this window is one. */
function problemOf(failure: unknown): Problem | undefined {
  if (failure instanceof Problem) return failure;
  const isClosed = failure instanceof Error && failure.name === 'DatabaseClosedError';
  return isClosed ? new Problem('database-closed') : undefined;
}

/** Sets aside the rows that cannot be read, which may be what failed, and says how many they were. Whether it is still at it. */
function useStoreCheck(onChecked: (() => void) | undefined): boolean {
  const { loadStorage, say } = useGoen();
  const text = useText();
  const mayCheck = onChecked !== undefined;
  const [isChecking, setChecking] = useState(mayCheck);
  const check = useEffectEvent(async () => {
    const count = await (await loadStorage()).setAsideUnreadable(new Date());
    if (count === 0) return setChecking(false);
    say(text('aside.found', { count }));
    onChecked?.();
  });
  useEffect(() => {
    // A store that cannot even be checked has a failure of its own, which is shown already.
    if (mayCheck)
      void check().catch((failure: unknown) => {
        setChecking(false);
        reportError(failure);
      });
  }, [mayCheck]);
  return isChecking;
}
