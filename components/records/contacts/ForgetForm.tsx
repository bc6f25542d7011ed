import { type FormEvent, useState } from 'react';
import type { Contact } from '~/domain/contacts/contact';
import { recoverJournal } from '../../hooks/draft-journal';
import { forgetFirstRows } from '../../hooks/first-rows';
import { useGoen } from '../../hooks/use-goen';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import { useWork } from '../../hooks/use-work';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import { ProgressLine } from '../../ui/dialogs/ProgressLine';
import { Form } from '../../ui/forms/Form';
import { FormActions } from '../../ui/forms/FormActions';
import forms from '../../ui/styles/forms.module.css';
import { PossiblePlaces } from './PossiblePlaces';

interface ForgetFormProps {
  contacts: readonly Contact[];
  /** Called once they are erased and the form is closed. */
  onDone?: () => void;
}

/** Confirms that people are erased permanently, from the history too, and asks about words that may mean somebody else. Stopping it erases nobody. */
export function ForgetForm({ contacts, onDone }: ForgetFormProps) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { close } = useDialog();
  const { work, problem, busy, progress, stop } = useWork();
  const ids = contacts.map(({ id }) => id);
  const places = useLive((storage) => storage.possiblePlaces(ids), [ids.join()]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void work(async (watch) => {
      const storage = await loadStorage();
      // A draft that is noted outside the database would bring the person back at the next start.
      await recoverJournal(storage);
      const { notes } = await storage.forgetContacts(ids, [...ticked], watch);
      forgetFirstRows();
      close();
      onDone?.();
      say(text('contact.forgotten', { count: notes.length }));
    });
  };
  return (
    <Form className={forms.form} onSubmit={submit}>
      <p>{text('contact.forgetHint')}</p>
      {contacts.length > 1 && <p>{contacts.map(({ name }) => name).join(' · ')}</p>}
      {places ? (
        <PossiblePlaces places={places} ticked={ticked} onTick={setTicked} />
      ) : (
        <p className={forms.hint}>{text('contact.placesSought')}</p>
      )}
      <ProblemNote problem={problem} />
      <ProgressLine progress={progress} />
      <FormActions
        submit={text('contact.forgetDo')}
        disabled={busy || !places}
        danger
        first="cancel"
        onCancel={busy ? stop : close}
      />
    </Form>
  );
}
