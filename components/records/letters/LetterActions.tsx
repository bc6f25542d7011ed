import { useState } from 'react';
import { safeHref } from '~/domain/values/safe-href';
import { mailtoLink } from '~/exchange/mailto';
import { dayHere } from '~/locales/days';
import { useAttempt } from '../../hooks/use-attempt';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';
import styles from './Letter.module.css';
import { LetterWording } from './LetterWording';
import type { useLetter } from './use-letter';

interface LetterActionsProps {
  letter: ReturnType<typeof useLetter>;
  /** The address it goes to. */
  to: string;
  /** Where the day is counted. */
  zone: string;
}

/** Copies the letter or opens it in the user's own mail program; too long for a link, its text goes by the clipboard. */
export function LetterActions({ letter, to, zone }: LetterActionsProps) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { attempt, problem } = useAttempt();
  const [isOut, setOut] = useState(false);
  const { contact, notice, whole } = letter;
  const { href, isBodyLeftOut } = mailtoLink(to, letter.letter.subject, whole);
  const link = safeHref(href);
  const copy = async () => {
    await navigator.clipboard.writeText(whole);
    setOut(true);
    say(text('letter.copied'));
  };
  const open = async () => {
    setOut(true);
    if (!isBodyLeftOut) return say(text('letter.opened'));
    await navigator.clipboard.writeText(whole);
    say(text('letter.openedLong'));
  };
  const informed = async () => {
    if (!contact) return;
    const { id, name, email, emailIs } = contact;
    const sent = { art14: 'sent' as const, art14SentOn: dayHere(zone) };
    await (await loadStorage()).changeContact(id, { name, email, emailIs, ...sent });
    say(text('letter.informed', { name: contact.name }), { undo: true });
  };
  return (
    <>
      {letter.isUninformed && (
        <label className={forms.tick}>
          <input
            type="checkbox"
            checked={letter.hasNotice}
            onChange={({ currentTarget }) => letter.setNotice(currentTarget.checked)}
          />
          {text('letter.addNotice')}
        </label>
      )}
      {notice && <p className={styles.notice}>{notice}</p>}
      <p className={forms.hint}>{text(isBodyLeftOut ? 'letter.longHint' : 'letter.hint')}</p>
      <LetterWording letter={letter} />
      <ProblemNote problem={problem} />
      <div className={forms.actions}>
        {isOut && notice && (
          <button type="button" className={buttons.ghost} onClick={() => void attempt(informed)}>
            {text('letter.inform')}
          </button>
        )}
        <button type="button" className={buttons.ghost} onClick={() => void attempt(copy)}>
          {text('letter.copy')}
        </button>
        {link && (
          <a
            className={`${buttons.primary} ${styles.open}`}
            href={link}
            target="_blank"
            rel="noopener noreferrer"
            onClick={() => void attempt(open)}
          >
            {text('letter.open')}
          </a>
        )}
      </div>
    </>
  );
}
