import type { Activity } from '~/domain/history/activity';
import { Problem } from '~/domain/problem';
import { problemText } from '~/locales/text';
import { useGoen } from './use-goen';
import { useText } from './use-text';

const TOLD_AFTER_MS = 600;

/** Undoing and doing again what this window did last, and saying so. */
export function useUndo() {
  const { loadStorage, say, locale } = useGoen();
  const text = useText();
  const turn = async (back: boolean) => {
    // What brings thousands back takes a while: the line says that it is on its way.
    const waiting = setTimeout(() => say(text('undo.working')), TOLD_AFTER_MS);
    try {
      const storage = await loadStorage();
      const kind = (await (back ? storage.undoLast() : storage.redoLast())) as Activity['kind'] | undefined;
      if (!kind) return say(text(back ? 'undo.nothing' : 'undo.nothingAgain'));
      say(text(back ? 'undo.undone' : 'undo.redone', { what: text(`activity.${kind}`) }));
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      say(problemText(locale, failure.code));
    } finally {
      clearTimeout(waiting);
    }
  };
  return { undoLast: () => turn(true), redoLast: () => turn(false) };
}
