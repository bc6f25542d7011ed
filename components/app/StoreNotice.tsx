import { useEffect, useState } from 'react';
import { problemText } from '~/locales/text';
import type { Closing } from '~/storage';
import { useGoen } from '../hooks/use-goen';
import { useText } from '../hooks/use-text';
import buttons from '../ui/styles/buttons.module.css';
import styles from './StoreNotice.module.css';

/** Says that the store was closed under this window, by an update or by the browser, and offers to reload it. What is typed stays on the screen, and is there again after that. */
export function StoreNotice() {
  const text = useText();
  const { locale } = useGoen();
  const closing = useClosing();
  if (!closing) return null;
  return (
    <div role="alert" className={styles.notice}>
      <p>{problemText(locale, closing)}</p>
      <button type="button" className={buttons.primary} onClick={() => location.reload()}>
        {text('problem.reload')}
      </button>
    </div>
  );
}

function useClosing(): Closing | undefined {
  const { loadStorage } = useGoen();
  const [closing, setClosing] = useState<Closing>();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    loadStorage().then(
      (storage) => {
        if (!isGone) stop = storage.whenClosed(setClosing);
      },
      // Each screen shows that the store does not open.
      () => undefined,
    );
    return () => {
      isGone = true;
      stop?.();
    };
  }, [loadStorage]);
  return closing;
}
