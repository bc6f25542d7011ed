import { useState } from 'react';
import type { ContactId } from '~/domain/records/ids';
import type { LeadDetails } from '~/storage';
import { useText } from '../../hooks/use-text';
import { DraftNotice } from '../../ui/forms/DraftNotice';
import { Labelled } from '../../ui/forms/Labelled';
import forms from '../../ui/styles/forms.module.css';
import { LetterActions } from './LetterActions';
import { LetterCautions } from './LetterCautions';
import { LetterChoices } from './LetterChoices';
import { LetterText } from './LetterText';
import { useLetter } from './use-letter';

interface LetterFormProps {
  details: LeadDetails;
  step?: string;
  contactId?: ContactId;
}

/** A letter with the lead's names filled in, to edit, copy or open in the user's mail program. Goen sends nothing. */
export function LetterForm({ details, step, contactId }: LetterFormProps) {
  const text = useText();
  const letter = useLetter(details, { step, contactId });
  const [address, setAddress] = useState<string>();
  const to = address ?? letter.address;
  return (
    <form className={forms.form} onSubmit={(event) => event.preventDefault()}>
      <DraftNotice draft={letter.draft} />
      <LetterCautions details={details} letter={letter} />
      <LetterChoices
        letter={letter}
        contacts={details.contacts}
        onContact={(id) => {
          letter.setContactId(id);
          setAddress(undefined);
        }}
      />
      <div className={forms.row}>
        <Labelled label={text('letter.to')}>
          <input
            type="email"
            maxLength={320}
            value={to}
            onChange={({ currentTarget }) => setAddress(currentTarget.value)}
          />
        </Labelled>
        <Labelled label={text('letter.signature')}>
          <input
            required={letter.language === 'ja'}
            maxLength={100}
            value={letter.signature}
            onChange={({ currentTarget }) => letter.setSignature(currentTarget.value)}
          />
        </Labelled>
      </div>
      <LetterText letter={letter} />
      <LetterActions letter={letter} to={to} zone={details.event.zone} />
    </form>
  );
}
