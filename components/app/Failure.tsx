import { Problem } from '~/domain/problem';
import { problemText } from '~/locales/text';
import { useDiagnostics } from '../hooks/use-diagnostics';
import { useGoen } from '../hooks/use-goen';
import { useText } from '../hooks/use-text';
import buttons from '../ui/styles/buttons.module.css';
import styles from './Failure.module.css';

/** Replaces a screen that failed: says what to do, and offers to reload, to create a new database or to copy the diagnostics. */
export function Failure({ failure }: { failure: unknown }) {
  const text = useText();
  const { locale } = useGoen();
  const isLost = failure instanceof Problem && failure.code === 'database-lost';
  return (
    <main className={styles.failure} role="alert">
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
    </main>
  );
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
