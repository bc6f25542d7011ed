import { useEffect, useEffectEvent } from 'react';
import { isTyping } from '../hooks/is-typing';
import { useUndo } from '../hooks/use-undo';

/** Ctrl/Cmd+Z undoes this window's last action, with Shift redoes it, once each time it is pressed. A text field that was typed in since its form was saved keeps its own undo. */
export function UndoKeys() {
  const { undoLast, redoLast } = useUndo();
  const press = useEffectEvent((event: KeyboardEvent) => {
    event.preventDefault();
    // Held down it would take back one action after the other, unseen.
    if (event.repeat) return;
    void (event.shiftKey ? redoLast() : undoLast());
  });
  useEffect(() => {
    const typedIn = new WeakSet<EventTarget>();
    const onInput = ({ target }: Event) => target && typedIn.add(target);
    const onSubmit = ({ target }: Event) => {
      if (target instanceof HTMLFormElement) for (const each of target.elements) typedIn.delete(each);
    };
    const onKey = (event: KeyboardEvent) => {
      const { key, target } = event;
      const isUndo = (event.ctrlKey || event.metaKey) && !event.altKey && key.toLowerCase() === 'z';
      if (isUndo && target && !(isTyping(target) && typedIn.has(target))) press(event);
    };
    addEventListener('input', onInput);
    addEventListener('submit', onSubmit);
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('input', onInput);
      removeEventListener('submit', onSubmit);
      removeEventListener('keydown', onKey);
    };
  }, []);
  return null;
}
