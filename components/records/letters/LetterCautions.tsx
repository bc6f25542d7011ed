import { isHeld } from '~/domain/leads/export-hint';
import { shortDay } from '~/locales/days';
import type { LeadDetails } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import styles from './Letter.module.css';
import type { EditedLetter } from './use-letter';

interface LetterCautionsProps {
  details: LeadDetails;
  letter: EditedLetter;
}

/** Warnings before a letter is sent: a recipient who asked not to be contacted, or an export review still open. */
export function LetterCautions({ details: { organisation, lead }, letter }: LetterCautionsProps) {
  const text = useText();
  const { locale } = useGoen();
  const { contact, kind } = letter;
  const refused = contact?.refusedOn;
  const held = kind === 'presentation' && isHeld(lead.exportControl);
  return (
    <>
      {refused && (
        <p className={styles.caution} role="alert">
          {text('letter.personRefuses', { name: contact.name, day: shortDay(locale, refused) })}
        </p>
      )}
      {organisation.refusesSales && (
        <p className={styles.caution} role="alert">
          {text('letter.firmRefuses')} <q>{organisation.refusesSales}</q>
        </p>
      )}
      {held && (
        <p className={styles.caution} role="alert">
          {text('letter.held')}
        </p>
      )}
    </>
  );
}
