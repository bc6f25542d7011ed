import type { Activity } from '~/domain/history/activity';
import { Problem } from '~/domain/problem';
import { problemText } from '~/locales/text';
import { useGoen } from './use-goen';
import { useText } from './use-text';

const SHOWN_AFTER_MS = 600;

/** Undoes or redoes this window's last action and says so in the status line. */
export function useUndo() {
  const { loadStorage, say, locale } = useGoen();
  const text = useText();
  const run = async (back: boolean) => {
    // Restoring thousands of records takes a while; the status line says that it is running.
    const waiting = setTimeout(() => say(text('undo.working')), SHOWN_AFTER_MS);
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
  return { undoLast: () => run(true), redoLast: () => run(false) };
}
