import { useEffect, useState } from 'react';
import styles from './StatusLine.module.css';

const SHOWN_MS = 6_000;

/** One line that says what has just been done; read out by screen readers, gone after a few seconds. */
export function StatusLine({ text }: { text: string }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!text) return undefined;
    // Set after mounting, so that a screen reader sees the region change.
    setShown(true);
    const timer = setTimeout(() => setShown(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div role="status" className={shown ? styles.line : 'unseen'}>
      {shown ? text : ''}
    </div>
  );
}
