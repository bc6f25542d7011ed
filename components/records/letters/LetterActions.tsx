import { safeHref } from '~/domain/values/safe-href';
import { mailtoLink } from '~/exchange/mailto';
import { useAttempt } from '../../hooks/use-attempt';
import { useText } from '../../hooks/use-text';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';
import styles from './Letter.module.css';
import { LetterNotice } from './LetterNotice';
import { LetterWording } from './LetterWording';
import type { EditedLetter } from './use-letter';
import { useSendLetter } from './use-send-letter';

interface LetterActionsProps {
  letter: EditedLetter;
  /** The recipient's e-mail address. */
  to: string;
  /** IANA time zone that decides what today is. */
  zone: string;
}

/** Copies the letter or opens it in the user's mail program. A body too long for a mailto link goes to the clipboard. */
export function LetterActions({ letter, to, zone }: LetterActionsProps) {
  const text = useText();
  const { attempt, problem } = useAttempt();
  const { href, isBodyLeftOut } = mailtoLink(to, letter.filled.subject, letter.bodyWithNotice);
  const { isSent, copy, open, recordNotice } = useSendLetter({ letter, zone, isBodyLeftOut });
  const link = safeHref(href);
  return (
    <>
      <LetterNotice letter={letter} />
      <p className={forms.hint}>{text(isBodyLeftOut ? 'letter.longHint' : 'letter.hint')}</p>
      <LetterWording letter={letter} />
      <ProblemNote problem={problem} />
      <div className={forms.actions}>
        {isSent && letter.notice && (
          <button type="button" className={buttons.ghost} onClick={() => void attempt(recordNotice)}>
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
            onClick={(click) => {
              if (letter.isUnsigned) click.preventDefault();
              void attempt(open);
            }}
          >
            {text('letter.open')}
          </a>
        )}
      </div>
    </>
  );
}
