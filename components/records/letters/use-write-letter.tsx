import { lazy } from 'react';
import { nameOf } from '~/domain/organisations/display-name';
import type { ContactId, LeadId } from '~/domain/records/ids';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';

const LetterForm = lazy(async () => ({ default: (await import('./LetterForm')).LetterForm }));

interface About {
  /** The step it is written for. */
  step?: string;
  /** To whom; absent, to the first person who may be written to. */
  contactId?: ContactId;
}

/** Opens a letter to a lead's organisation, with its names filled in. */
export function useWriteLetter() {
  const text = useText();
  const { loadStorage } = useGoen();
  const { ask } = useDialog();
  return async (leadId: LeadId, about: About = {}) => {
    const details = await (await loadStorage()).leadDetails(leadId);
    if (!details) return;
    ask(
      text('letter.title', { name: nameOf(details.organisation) }),
      <LetterForm details={details} {...about} />,
    );
  };
}
