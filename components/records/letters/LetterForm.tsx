import { useState } from 'react';
import {
  LETTER_KINDS,
  LETTER_LANGUAGES,
  type LetterKind,
  type LetterLanguage,
} from '~/domain/letters/letter';
import type { ContactId } from '~/domain/records/ids';
import type { LeadDetails } from '~/storage';
import { useText } from '../../hooks/use-text';
import { Labelled } from '../../ui/forms/Labelled';
import forms from '../../ui/styles/forms.module.css';
import { LetterActions } from './LetterActions';
import { LetterCautions } from './LetterCautions';
import { useLetter } from './use-letter';

interface LetterFormProps {
  details: LeadDetails;
  step?: string;
  contactId?: ContactId;
}

/** A letter with the lead's names filled in, to be changed, copied or opened in the user's own mail program; Goen sends nothing. */
export function LetterForm({ details, step, contactId }: LetterFormProps) {
  const text = useText();
  const letter = useLetter(details, { step, contactId });
  const [address, setAddress] = useState<string>();
  const to = address ?? letter.address;
  return (
    <form className={forms.form} onSubmit={(event) => event.preventDefault()}>
      <LetterCautions details={details} letter={letter} />
      <div className={forms.row}>
        <Labelled label={text('letter.kind')}>
          <select
            value={letter.kind}
            onChange={({ currentTarget }) => letter.setKind(currentTarget.value as LetterKind)}
          >
            {LETTER_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {text(`letter.kinds.${kind}`)}
              </option>
            ))}
          </select>
        </Labelled>
        <Labelled label={text('letter.language')}>
          <select
            value={letter.language}
            onChange={({ currentTarget }) => letter.setLanguage(currentTarget.value as LetterLanguage)}
          >
            {LETTER_LANGUAGES.map((language) => (
              <option key={language} value={language}>
                {text(`letter.languages.${language}`)}
              </option>
            ))}
          </select>
        </Labelled>
        <Labelled label={text('letter.person')}>
          <select
            value={letter.contact?.id ?? ''}
            onChange={({ currentTarget }) => {
              letter.setContactId(currentTarget.value);
              setAddress(undefined);
            }}
          >
            <option value="">{text('letter.organisation')}</option>
            {details.contacts.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Labelled>
      </div>
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
            maxLength={100}
            value={letter.signature}
            onChange={({ currentTarget }) => letter.sign(currentTarget.value)}
          />
        </Labelled>
      </div>
      <Labelled label={text('letter.subject')}>
        <input
          lang={letter.language}
          maxLength={300}
          value={letter.letter.subject}
          onChange={({ currentTarget }) => letter.type({ subject: currentTarget.value })}
        />
      </Labelled>
      <Labelled label={text('letter.body')}>
        <textarea
          lang={letter.language}
          rows={14}
          maxLength={5_000}
          value={letter.letter.body}
          onChange={({ currentTarget }) => letter.type({ body: currentTarget.value })}
        />
      </Labelled>
      <LetterActions letter={letter} to={to} zone={details.event.zone} />
    </form>
  );
}
