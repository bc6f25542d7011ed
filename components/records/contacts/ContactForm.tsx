import { type FormEvent, useState } from 'react';
import type { Contact } from '~/domain/contacts/contact';
import type { OrganisationId } from '~/domain/records/ids';
import type { ContactEntry } from '~/storage';
import { useAttempt } from '../../hooks/use-attempt';
import { useDraft } from '../../hooks/use-draft';
import { useGoen } from '../../hooks/use-goen';
import { useRecord } from '../../hooks/use-record';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { ChangedMeanwhile } from '../../ui/forms/ChangedMeanwhile';
import { DraftNotice } from '../../ui/forms/DraftNotice';
import { Form } from '../../ui/forms/Form';
import { FormActions } from '../../ui/forms/FormActions';
import { FormProblem } from '../../ui/forms/FormProblem';
import forms from '../../ui/styles/forms.module.css';
import { type ContactField, ContactFields } from './ContactFields';
import { ContactRights } from './ContactRights';
import { choiceName } from './copy-sections';

interface ContactFormProps {
  organisationId: OrganisationId;
  /** Absent for a new one. */
  contact?: Contact;
}

/** Adds or edits a contact of an organisation; what is typed is kept until it is saved. A person erased before is stored again only after a confirmation. */
export function ContactForm({ organisationId, contact }: ContactFormProps) {
  const text = useText();
  const { loadStorage, say, locale } = useGoen();
  const { close } = useDialog();
  const { attempt, problem, busy } = useAttempt();
  const stored: ContactEntry = useRecord('contacts', contact) ?? {};
  const draft = useDraft(`contact:${contact?.id ?? `new:${organisationId}`}`, stored);
  const { entry } = draft;
  const [agreed, setAgreed] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => {
      const storage = await loadStorage();
      if (contact) await storage.changeContact(contact.id, draft.typed);
      else await storage.addContact(organisationId, entry, { asked: agreed });
      await draft.close();
      say(text('contact.saved', { name: entry.name ?? entry.nameLatin ?? '' }), { undo: true });
      close();
    });
  };
  return (
    <Form className={forms.form} onSubmit={submit}>
      <DraftNotice draft={draft} />
      <ContactFields entry={entry} onChange={draft.change} />
      {!busy && (
        <ChangedMeanwhile
          draft={draft}
          label={(field) => text(`contact.${field as ContactField}`)}
          words={(field, value) => choiceName(locale, field, value)}
        />
      )}
      <FormProblem problem={problem} />
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
        {contact && <ContactRights contact={contact} />}
      </FormActions>
    </Form>
  );
}
