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
  const work = useOpening();
  if (!closing && work)
    return (
      <div role="status" className={styles.notice}>
        <p>{text(work.text)}</p>
        <progress value={work.part} aria-label={text(work.text)} />
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

interface Opening {
  text: 'work.opening' | 'work.preparing';
  /** From 0 to 1, where it is known. */
  part?: number;
}

/** What keeps the store from being used, once that has lasted a while: it opens, or what follows from the leads is made anew. */
function useOpening(): Opening | undefined {
  const { loadStorage } = useGoen();
  const [work, setWork] = useState<Opening>();
  useEffect(() => {
    let isGone = false;
    let since: number | undefined = performance.now();
    let stop: (() => void) | undefined;
    const isLong = () => since !== undefined && performance.now() - since > SHOWN_AFTER_MS;
    const timer = setTimeout(() => setWork((shown) => shown ?? { text: 'work.opening' }), SHOWN_AFTER_MS);
    const isOpen = () => {
      clearTimeout(timer);
      if (!isGone) setWork((shown) => (shown?.text === 'work.opening' ? undefined : shown));
    };
    // Each screen shows that the store does not open.
    loadStorage().then(isOpen, isOpen);
    void import('~/storage').then(({ whenPreparing }) => {
      if (isGone) return;
      stop = whenPreparing((part) => {
        since = part === undefined ? undefined : (since ?? performance.now());
        if (part === undefined) setWork(undefined);
        else if (isLong()) setWork({ text: 'work.preparing', part });
      });
    });
    return () => {
      isGone = true;
      clearTimeout(timer);
      stop?.();
    };
  }, [loadStorage]);
  return work;
}
