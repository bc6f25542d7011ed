import type { FormEvent } from 'react';
import type { Contact } from '~/domain/contacts/contact';
import { useAttempt } from '../../hooks/use-attempt';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import { Form } from '../../ui/forms/Form';
import { FormActions } from '../../ui/forms/FormActions';
import forms from '../../ui/styles/forms.module.css';

/** Confirms that a person is erased permanently, from the history too. */
export function ForgetForm({ contact }: { contact: Contact }) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { close } = useDialog();
  const { attempt, problem, busy } = useAttempt();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => {
      const { notes } = await (await loadStorage()).forgetContact(contact.id);
      close();
      close();
      say(text('contact.forgotten', { count: notes.length }));
    });
  };
  return (
    <Form className={forms.form} onSubmit={submit}>
      <p>{text('contact.forgetHint')}</p>
      <ProblemNote problem={problem} />
      <FormActions submit={text('contact.forgetDo')} disabled={busy} danger first="cancel" onCancel={close} />
    </Form>
  );
}
