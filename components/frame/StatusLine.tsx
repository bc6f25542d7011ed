import { useEffect, useState } from 'react';
import styles from './StatusLine.module.css';

/** One line that says what has just been done, read out by screen readers. */
export function StatusLine({ text }: { text: string }) {
  const [shown, setShown] = useState('');
  // Set after mounting, so that a screen reader sees the region change.
  useEffect(() => setShown(text), [text]);
  return (
    <div role="status" className={shown ? styles.line : 'unseen'}>
      {shown}
    </div>
  );
}
