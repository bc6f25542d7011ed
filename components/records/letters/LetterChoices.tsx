import {
  LETTER_KINDS,
  LETTER_LANGUAGES,
  type LetterKind,
  type LetterLanguage,
} from '~/domain/letters/letter';
import type { LeadDetails } from '~/storage';
import { useText } from '../../hooks/use-text';
import { Labelled } from '../../ui/forms/Labelled';
import forms from '../../ui/styles/forms.module.css';
import type { EditedLetter } from './use-letter';

interface LetterChoicesProps {
  letter: EditedLetter;
  contacts: LeadDetails['contacts'];
  /** The id of the chosen contact; empty for the organisation itself. */
  onContact: (id: string) => void;
}

/** The kind, the language and the recipient of a letter. */
export function LetterChoices({ letter, contacts, onContact }: LetterChoicesProps) {
  const text = useText();
  return (
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
          onChange={({ currentTarget }) => onContact(currentTarget.value)}
        >
          <option value="">{text('letter.organisation')}</option>
          {contacts.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Labelled>
    </div>
  );
}
