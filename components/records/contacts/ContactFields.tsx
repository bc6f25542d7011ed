import { ART_14_STATES, EMAIL_KINDS, LEGAL_BASES } from '~/domain/contacts/contact';
import type { ContactEntry } from '~/storage';
import { useText } from '../../hooks/use-text';
import { Labelled } from '../../ui/forms/Labelled';
import forms from '../../ui/styles/forms.module.css';

type TextField =
  | 'name'
  | 'familyName'
  | 'nameKana'
  | 'nameLatin'
  | 'role'
  | 'department'
  | 'email'
  | 'phone'
  | 'source'
  | 'art14DueOn'
  | 'art14SentOn'
  | 'refusedOn';

/** A field of the form; each has its name in the catalogues. */
export type ContactField = TextField | 'emailIs' | 'legalBasis' | 'art14';

interface ContactFieldsProps {
  entry: ContactEntry;
  onChange: (part: ContactEntry) => void;
}

/** All fields of a contact: names, position, e-mail and phone, the source of the data and its legal basis. */
export function ContactFields({ entry, onChange }: ContactFieldsProps) {
  const text = useText();
  const field = (name: TextField, type = 'text') => (
    <Labelled
      field={name}
      label={text(`contact.${name}`)}
      {...(name === 'source' && { hint: text('contact.sourceHint') })}
    >
      <input
        type={type}
        maxLength={500}
        value={entry[name] ?? ''}
        onChange={(event) => onChange({ [name]: event.currentTarget.value || undefined })}
      />
    </Labelled>
  );
  return (
    <div className={forms.row}>
      {field('name')}
      {field('familyName')}
      {field('nameKana')}
      {field('nameLatin')}
      {field('role')}
      {field('department')}
      {field('email', 'email')}
      <Choice
        label={text('contact.emailIs')}
        value={entry.emailIs}
        options={EMAIL_KINDS.map((id) => [id, text(`contact.emailKind.${id}`)])}
        onChange={(emailIs) => onChange({ emailIs })}
      />
      {field('phone', 'tel')}
      {field('source')}
      <Choice
        label={text('contact.legalBasis')}
        value={entry.legalBasis}
        options={LEGAL_BASES.map((id) => [id, text(`contact.basis.${id}`)])}
        onChange={(legalBasis) => onChange({ legalBasis })}
      />
      <Choice
        label={text('contact.art14')}
        value={entry.art14}
        options={ART_14_STATES.map((id) => [id, text(`contact.art14State.${id}`)])}
        onChange={(art14) => onChange({ art14 })}
      />
      {field('art14DueOn', 'date')}
      {field('art14SentOn', 'date')}
      {field('refusedOn', 'date')}
    </div>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  value: T | undefined;
  options: [id: T, label: string][];
  onChange: (id: T | undefined) => void;
}

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  const text = useText();
  return (
    <Labelled label={label}>
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) => onChange(options.find(([id]) => id === currentTarget.value)?.[0])}
      >
        <option value="">{text('contact.unset')}</option>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
