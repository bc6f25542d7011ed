import { useAttempt } from '../../hooks/use-attempt';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import buttons from '../../ui/styles/buttons.module.css';
import styles from './Letter.module.css';
import type { useLetter } from './use-letter';

/** Keeps the user's wording for all letters of this kind and language, the names in it becoming places; and the way back to Goen's. */
export function LetterWording({ letter }: { letter: ReturnType<typeof useLetter> }) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { attempt, problem, busy } = useAttempt();
  const { own, kind, language, wording } = letter;
  const keep = async () => {
    await (await loadStorage()).saveLetter({ kind, language, subject: wording.subject, body: wording.body });
    letter.untype();
    say(text('letter.kept'), { undo: true });
  };
  const drop = async () => {
    if (own) await (await loadStorage()).dropLetter(own.id);
    letter.untype();
    say(text('letter.dropped'), own && { undo: true });
  };
  if (!letter.isTyped && !own) return null;
  return (
    <div className={styles.keep}>
      {letter.isTyped && (
        <button type="button" className={buttons.quiet} disabled={busy} onClick={() => void attempt(keep)}>
          {text('letter.keep')}
        </button>
      )}
      <button type="button" className={buttons.quiet} disabled={busy} onClick={() => void attempt(drop)}>
        {text('letter.drop')}
      </button>
      <ProblemNote problem={problem} />
    </div>
  );
}
