import { useEffect, useEffectEvent } from 'react';
import { Problem } from '~/domain/problem';
import { problemText } from '~/locales/text';
import { useDiagnostics } from '../hooks/use-diagnostics';
import { useGoen } from '../hooks/use-goen';
import { useText } from '../hooks/use-text';
import buttons from '../ui/styles/buttons.module.css';
import styles from './Failure.module.css';

interface FailureProps {
  failure: unknown;
  /** Tries the part again, once rows that could not be read were set aside. */
  onChecked?: (() => void) | undefined;
}

/** Replaces a part of the screen that failed: says what to do, and offers to reload, to create a new database or to copy the diagnostics. */
export function Failure({ failure, onChecked }: FailureProps) {
  const text = useText();
  const { locale } = useGoen();
  useStoreCheck(onChecked);
  const isLost = failure instanceof Problem && failure.code === 'database-lost';
  return (
    <div className={styles.failure} role="alert">
      <p>
        {failure instanceof Problem
          ? problemText(locale, failure.code, failure.subject)
          : text('problem.unexpected')}
      </p>
      <div className={styles.actions}>
        <button type="button" className={buttons.ghost} onClick={() => location.reload()}>
          {text('problem.reload')}
        </button>
        {isLost ? <CreateDatabase /> : <CopyDetails />}
      </div>
    </div>
  );
}

/** Sets aside the rows that cannot be read, which may be what failed, and says how many they were. */
function useStoreCheck(onChecked: (() => void) | undefined): void {
  const { loadStorage, say } = useGoen();
  const text = useText();
  const check = useEffectEvent(async () => {
    const count = await (await loadStorage()).setAsideUnreadable(new Date());
    if (count === 0) return;
    say(text('aside.found', { count }));
    onChecked?.();
  });
  const mayCheck = onChecked !== undefined;
  useEffect(() => {
    // A store that cannot even be checked has a failure of its own, which is shown already.
    if (mayCheck) void check().catch(reportError);
  }, [mayCheck]);
}

function CreateDatabase() {
  const { platform } = useGoen();
  const text = useText();
  const create = async () => {
    const [storage, browser] = await Promise.all([import('~/storage'), platform()]);
    await storage.foundDatabase(browser.outsideId);
    location.reload();
  };
  return (
    <button type="button" className={buttons.ghost} onClick={() => void create()}>
      {text('problem.startAnew')}
    </button>
  );
}

function CopyDetails() {
  const text = useText();
  const copy = useDiagnostics();
  return (
    <button type="button" className={buttons.ghost} onClick={() => void copy()}>
      {text('problem.copy')}
    </button>
  );
}
