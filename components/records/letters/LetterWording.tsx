import { useAttempt } from '../../hooks/use-attempt';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import buttons from '../../ui/styles/buttons.module.css';
import styles from './Letter.module.css';
import type { EditedLetter } from './use-letter';

/** Saves the edited wording for all letters of this kind and language, or goes back to the built-in one. */
export function LetterWording({ letter }: { letter: EditedLetter }) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { attempt, problem, busy } = useAttempt();
  const { saved, kind, language, wording, draft } = letter;
  const isEdited = draft.edited !== undefined;
  const save = async () => {
    await (await loadStorage()).saveLetter({ kind, language, subject: wording.subject, body: wording.body });
    draft.discard();
    say(text('letter.kept'), { undo: true });
  };
  const drop = async () => {
    if (saved) await (await loadStorage()).dropLetter(saved.id);
    draft.discard();
    say(text('letter.dropped'), saved && { undo: true });
  };
  if (!isEdited && !saved) return null;
  return (
    <div className={styles.wording}>
      {isEdited && (
        <button type="button" className={buttons.quiet} disabled={busy} onClick={() => void attempt(save)}>
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
