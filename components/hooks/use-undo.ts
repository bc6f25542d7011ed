import type { Activity } from '~/domain/lead';
import { Problem } from '~/domain/problem';
import { problemText } from '~/locales/text';
import { useGoen, useText } from './goen';

/** Undoing and doing again what this window did last, and saying so. */
export function useUndo() {
  const { storage, say, locale } = useGoen();
  const text = useText();
  const turn = async (back: boolean) => {
    try {
      const kept = await storage();
      const kind = (await (back ? kept.undoLast() : kept.redoLast())) as Activity['kind'] | undefined;
      if (!kind) return say(text(back ? 'undo.nothing' : 'undo.nothingAgain'));
      say(text(back ? 'undo.undone' : 'undo.redone', { what: text(`activity.${kind}`) }));
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      say(problemText(locale, failure.code));
    }
  };
  return { undoLast: () => turn(true), redoLast: () => turn(false) };
}
