import type { FormEvent } from 'react';
import type { Contact } from '~/domain/contact';
import { useAsking } from '../frame/AskingHost';
import { ProblemNote } from '../frame/ProblemNote';
import { useGoen } from '../hooks/goen';
import { useAttempt } from '../hooks/use-attempt';
import { useText } from '../hooks/use-text';
import { FormActions } from '../shared/FormActions';
import forms from '../styles/forms.module.css';

/** The last question before a person is erased for good. */
export function ForgetForm({ contact }: { contact: Contact }) {
  const text = useText();
  const { storage, say } = useGoen();
  const { close } = useAsking();
  const { attempt, problem, busy } = useAttempt();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => {
      const { notes } = await (await storage()).forgetContact(contact.id);
      close();
      close();
      say(text('contact.forgotten', { count: notes.length }));
    });
  };
  return (
    <form className={forms.form} onSubmit={submit}>
      <p>{text('contact.forgetHint')}</p>
      <ProblemNote problem={problem} />
      <FormActions submit={text('contact.forgetDo')} disabled={busy} danger first="cancel" onCancel={close} />
    </form>
  );
}
