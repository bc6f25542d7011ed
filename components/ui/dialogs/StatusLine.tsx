import { useEffect, useState } from 'react';
import { useText } from '../../hooks/use-text';
import { useUndo } from '../../hooks/use-undo';
import styles from './StatusLine.module.css';

/** One line with the result of the last action, announced to screen readers, and a button to undo it. */
export function StatusLine({ text, undo }: { text: string; undo?: true }) {
  const say = useText();
  const { undoLast } = useUndo();
  const [shown, setShown] = useState('');
  // Set after mounting: screen readers announce only changes of the region.
  useEffect(() => setShown(text), [text]);
  return (
    <div className={shown ? styles.line : 'unseen'}>
      <span role="status">{shown}</span>
      {shown && undo && (
        <button type="button" className={styles.undo} onClick={() => void undoLast()}>
          {say('undo.undo')}
        </button>
      )}
    </div>
  );
}
