import { nameOf } from '~/domain/organisations/display-name';
import type { ContactId, LeadId } from '~/domain/records/ids';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { onDemand } from '../../ui/on-demand';

const LetterForm = onDemand(async () => (await import('./LetterForm')).LetterForm);

interface LetterSubject {
  /** The step the letter is written for. */
  step?: string;
  /** The recipient; if absent, the first contact who has not refused contact. */
  contactId?: ContactId;
}

/** Opens a letter to a lead's organisation in a dialog, with its names filled in. */
export function useWriteLetter() {
  const text = useText();
  const { loadStorage } = useGoen();
  const { ask } = useDialog();
  return async (leadId: LeadId, about: LetterSubject = {}) => {
    const details = await (await loadStorage()).leadDetails(leadId);
    if (!details) return;
    ask(
      text('letter.title', { name: nameOf(details.organisation) }),
      <LetterForm details={details} {...about} />,
    );
  };
}
