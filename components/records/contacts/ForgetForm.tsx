import { type FormEvent, useState } from 'react';
import type { Contact } from '~/domain/contacts/contact';
import { recoverJournal } from '../../hooks/draft-journal';
import { useAttempt } from '../../hooks/use-attempt';
import { useGoen } from '../../hooks/use-goen';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import { Form } from '../../ui/forms/Form';
import { FormActions } from '../../ui/forms/FormActions';
import forms from '../../ui/styles/forms.module.css';
import { PossiblePlaces } from './PossiblePlaces';

/** Confirms that a person is erased permanently, from the history too, and asks about words that may mean somebody else. */
export function ForgetForm({ contact }: { contact: Contact }) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { close } = useDialog();
  const { attempt, problem, busy } = useAttempt();
  const places = useLive((storage) => storage.possiblePlaces(contact.id), [contact.id]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => {
      const storage = await loadStorage();
      // A draft that is noted outside the database would bring the person back at the next start.
      await recoverJournal(storage);
      const { notes } = await storage.forgetContact(contact.id, [...ticked]);
      close();
      close();
      say(text('contact.forgotten', { count: notes.length }));
    });
  };
  return (
    <Form className={forms.form} onSubmit={submit}>
      <p>{text('contact.forgetHint')}</p>
      {places ? (
        <PossiblePlaces places={places} ticked={ticked} onTick={setTicked} />
      ) : (
        <p className={forms.hint}>{text('contact.placesSought')}</p>
      )}
      <ProblemNote problem={problem} />
      <FormActions
        submit={text('contact.forgetDo')}
        disabled={busy || !places}
        danger
        first="cancel"
        onCancel={close}
      />
    </Form>
  );
}
