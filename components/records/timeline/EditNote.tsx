import { type FormEvent, useState } from 'react';
import type { ActivityId } from '~/domain/records/ids';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { Form } from '../../ui/forms/Form';
import { FormActions } from '../../ui/forms/FormActions';
import forms from '../../ui/styles/forms.module.css';

/** Edits a note; the previous version stays in the history. */
export function EditNote({ of, note, onDone }: { of: ActivityId; note: string; onDone: () => void }) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const [typed, setTyped] = useState(note);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!typed.trim()) return;
    void loadStorage()
      .then((storage) => storage.editNote(of, typed))
      .then(() => {
        say(text('lead.noteSaved'), { undo: true });
        onDone();
      });
  };
  return (
    <Form className={forms.form} onSubmit={submit}>
      <textarea
        className={forms.area}
        rows={3}
        maxLength={10_000}
        aria-label={text('history.editNote')}
        // biome-ignore lint/a11y/noAutofocus: it replaces the button the user pressed
        autoFocus
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <FormActions submit={text('lead.saveNote')} disabled={!typed.trim()} onCancel={onDone} />
    </Form>
  );
}
