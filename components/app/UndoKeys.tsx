import { useEffect, useEffectEvent } from 'react';
import { isTyping } from '../hooks/is-typing';
import { useUndo } from '../hooks/use-undo';

/** Ctrl/Cmd+Z undoes this window's last action, with Shift redoes it. Text fields keep their own undo. */
export function UndoKeys() {
  const { undoLast, redoLast } = useUndo();
  const press = useEffectEvent((event: KeyboardEvent) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'z';
    if (!isUndo || isTyping(event.target)) return;
    event.preventDefault();
    void (event.shiftKey ? redoLast() : undoLast());
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  return null;
}
