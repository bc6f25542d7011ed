import { useEffect, useState } from 'react';
import { problemText } from '~/locales/text';
import type { Closing } from '~/storage';
import { useGoen } from '../hooks/use-goen';
import { useText } from '../hooks/use-text';
import buttons from '../ui/styles/buttons.module.css';
import styles from './StoreNotice.module.css';

/** From when on work that lasts is shown, in milliseconds: what is done before would only flicker. */
const SHOWN_AFTER_MS = 700;

/** Says that the store was closed under this window, by an update or by the browser, and offers to reload it: what is typed stays on the screen, and is there again after that. Also shows how far lists and texts are that are made anew. */
export function StoreNotice() {
  const text = useText();
  const { locale } = useGoen();
  const closing = useClosing();
  const prepared = usePrepared();
  if (!closing && prepared !== undefined)
    return (
      <div role="status" className={styles.notice}>
        <p>{text('work.preparing')}</p>
        <progress value={prepared} aria-label={text('work.preparing')} />
      </div>
    );
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

/** How far what follows from the leads has been made anew, once that has lasted a while; the store itself is not open yet. */
function usePrepared(): number | undefined {
  const [part, setPart] = useState<number>();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    let since: number | undefined;
    void import('~/storage').then(({ whenPreparing }) => {
      if (isGone) return;
      stop = whenPreparing((now) => {
        since = now === undefined ? undefined : (since ?? performance.now());
        setPart(since !== undefined && performance.now() - since > SHOWN_AFTER_MS ? now : undefined);
      });
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, []);
  return part;
}
