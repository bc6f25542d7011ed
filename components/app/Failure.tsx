import { Problem } from '~/domain/problem';
import { problemText } from '~/locales/text';
import { useGoen } from '../hooks/use-goen';
import { useText } from '../hooks/use-text';
import buttons from '../ui/styles/buttons.module.css';
import styles from './Failure.module.css';

/** The screen that stands in for one that failed. */
export function Failure({ failure }: { failure: Error }) {
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
        {lost ? <StartAnew /> : <CopyDetails failure={failure} />}
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

function CopyDetails({ failure }: { failure: Error }) {
  const text = useText();
  const cause = failure.cause instanceof Error ? failure.cause : failure;
  return (
    <button
      type="button"
      className={buttons.ghost}
      onClick={() => void navigator.clipboard.writeText(cause.stack ?? String(cause))}
    >
      {text('problem.copy')}
    </button>
  );
}
