import { type FormEvent, useState } from 'react';
import { ART_14_STATES, type Contact, LEGAL_BASES } from '~/domain/contacts/contact';
import type { OrganisationId } from '~/domain/records/ids';
import type { ContactEntry } from '~/storage';
import { useAttempt } from '../../hooks/use-attempt';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import { FormActions } from '../../ui/forms/FormActions';
import { Labelled } from '../../ui/forms/Labelled';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';
import { ForgetForm } from './ForgetForm';

interface ContactFormProps {
  organisationId: OrganisationId;
  /** Absent for a new one. */
  contact?: Contact;
}

const EMAIL_KINDS = ['personal', 'general'] as const;

/** All that may be kept of a person: names, post, ways to reach them, where it comes from and by what right. */
export function ContactForm({ organisationId, contact }: ContactFormProps) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { close } = useDialog();
  const { attempt, problem, busy } = useAttempt();
  const [entry, setEntry] = useState<ContactEntry>(contact ?? {});
  const [agreed, setAgreed] = useState(false);
  const change = (part: ContactEntry) => setEntry((before) => ({ ...before, ...part }));
  const field = (name: TextField, type = 'text') => (
    <Labelled
      label={text(`contact.${name}`)}
      {...(name === 'source' && { hint: text('contact.sourceHint') })}
    >
      <input
        type={type}
        maxLength={500}
        value={entry[name] ?? ''}
        onChange={(event) => change({ [name]: event.currentTarget.value || undefined })}
      />
    </Labelled>
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => {
      const kept = await loadStorage();
      if (contact) await kept.changeContact(contact.id, entryOf(entry));
      else await kept.addContact(organisationId, entryOf(entry), { asked: agreed });
      say(text('contact.saved', { name: entry.name ?? entry.nameLatin ?? '' }), { undo: true });
      close();
    });
  };
  return (
    <form className={forms.form} onSubmit={submit}>
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
          onChange={(emailIs) => change({ emailIs })}
        />
        {field('phone', 'tel')}
        {field('source')}
        <Choice
          label={text('contact.legalBasis')}
          value={entry.legalBasis}
          options={LEGAL_BASES.map((id) => [id, text(`contact.basis.${id}`)])}
          onChange={(legalBasis) => change({ legalBasis })}
        />
        <Choice
          label={text('contact.art14')}
          value={entry.art14}
          options={ART_14_STATES.map((id) => [id, text(`contact.art14State.${id}`)])}
          onChange={(art14) => change({ art14 })}
        />
        {field('art14DueOn', 'date')}
        {field('art14SentOn', 'date')}
        {field('refusedOn', 'date')}
      </div>
      <ProblemNote problem={problem} />
      {problem?.code === 'person-forgotten' && (
        <label className={forms.tick}>
          <input
            type="checkbox"
            checked={agreed}
            onChange={(event) => setAgreed(event.currentTarget.checked)}
          />
          {text('contact.agreed')}
        </label>
      )}
      <FormActions submit={text('contact.save')} disabled={busy} onCancel={close}>
        {contact && <Ends contact={contact} />}
      </FormActions>
    </form>
  );
}

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

/** Two ways to be rid of a person: the trash, and for good. */
function Ends({ contact }: { contact: Contact }) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { ask, close } = useDialog();
  const { name } = contact;
  const remove = async () => {
    await (await loadStorage()).deleteContact(contact.id);
    close();
    say(text('contact.deleted', { name }), { undo: true });
  };
  return (
    <>
      <button
        type="button"
        className={`${buttons.quiet} ${forms.danger}`}
        onClick={() => ask(text('contact.forgetTitle', { name }), <ForgetForm contact={contact} />)}
      >
        {text('contact.forget')}
      </button>
      <button type="button" className={buttons.quiet} onClick={() => void remove()}>
        {text('contact.delete')}
      </button>
    </>
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

/** The form's part of a contact, without what every record carries. */
const entryOf = (entry: ContactEntry): ContactEntry => {
  const {
    id: _,
    organisationId: __,
    createdAt,
    updatedAt,
    by,
    stamp,
    stamps,
    deletedAt,
    ...rest
  } = entry as Partial<Contact>;
  return rest;
};
