import { useEffect, useEffectEvent } from 'react';
import { isTyping } from '../hooks/is-typing';
import { useUndo } from '../hooks/use-undo';

/** Ctrl or Cmd with Z undoes what this window did last, with Shift it is done again; in a field the keys are the field's. */
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
