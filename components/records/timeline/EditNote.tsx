import type { FormEvent } from 'react';
import type { ActivityId } from '~/domain/records/ids';
import { LONGEST_NOTE } from '~/domain/records/limits';
import { useAttempt } from '../../hooks/use-attempt';
import { useDraft } from '../../hooks/use-draft';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import { DraftNotice } from '../../ui/forms/DraftNotice';
import { Form } from '../../ui/forms/Form';
import { FormActions } from '../../ui/forms/FormActions';
import { NoteField } from '../../ui/forms/NoteField';
import forms from '../../ui/styles/forms.module.css';

/** Edits a note; the previous version stays in the history, and what is typed is kept until it is saved. */
export function EditNote({ of, note, onDone }: { of: ActivityId; note: string; onDone: () => void }) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { attempt, problem, busy } = useAttempt();
  const draft = useDraft(`edited-note:${of}`, { note });
  const typed = draft.entry.note;
  const isSavable = typed.trim() !== '' && typed.trim().length <= LONGEST_NOTE;
  const save = async () => {
    await (await loadStorage()).editNote(of, typed);
    await draft.close();
    say(text('lead.noteSaved'), { undo: true });
    onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isSavable && !busy) void attempt(save);
  };
  return (
    <Form className={forms.form} onSubmit={submit}>
      <DraftNotice draft={draft} />
      <NoteField
        label={text('history.editNote')}
        most={LONGEST_NOTE}
        rows={3}
        autoFocus
        value={typed}
        onChange={(next) => draft.change({ note: next })}
      />
      <ProblemNote problem={problem} />
      <FormActions submit={text('lead.saveNote')} disabled={!isSavable} onCancel={onDone} />
    </Form>
  );
}
