import { Problem } from '~/domain/problem';
import { problemText } from '~/locales/text';
import { useDiagnostics } from '../hooks/use-diagnostics';
import { useGoen } from '../hooks/use-goen';
import { useText } from '../hooks/use-text';
import buttons from '../ui/styles/buttons.module.css';
import styles from './Failure.module.css';

/** The screen that stands in for one that failed. */
export function Failure({ failure }: { failure: unknown }) {
  const text = useText();
  const { locale } = useGoen();
  const lost = failure instanceof Problem && failure.code === 'database-lost';
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
        {lost ? <StartAnew /> : <CopyDetails />}
      </div>
    </main>
  );
}

function StartAnew() {
  const { platform } = useGoen();
  const text = useText();
  const found = async () => {
    const [kept, browser] = await Promise.all([import('~/storage'), platform()]);
    await kept.foundDatabase(browser.outsideId);
    location.reload();
  };
  return (
    <button type="button" className={buttons.ghost} onClick={() => void found()}>
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
