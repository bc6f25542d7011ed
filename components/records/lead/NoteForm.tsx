import { type FormEvent, useRef } from 'react';
import type { LeadId } from '~/domain/records/ids';
import { LONGEST_NOTE } from '~/domain/records/limits';
import { useAttempt } from '../../hooks/use-attempt';
import { useDraft } from '../../hooks/use-draft';
import { useFirstFocus } from '../../hooks/use-first-focus';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import { DraftNotice } from '../../ui/forms/DraftNotice';
import { NoteField } from '../../ui/forms/NoteField';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';

/** Adds a note to a lead; what is typed is kept until it is saved. `isFirst`: it has the focus when the screen opens. */
export function NoteForm({ id, isFirst = false }: { id: LeadId; isFirst?: boolean }) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { attempt, problem, busy } = useAttempt();
  const draft = useDraft(`note:${id}`, { note: '' });
  const box = useRef<HTMLTextAreaElement>(null);
  useFirstFocus(box, isFirst);
  const { note } = draft.entry;
  const isSavable = note.trim() !== '' && note.trim().length <= LONGEST_NOTE;
  const save = async () => {
    await (await loadStorage()).addNote(id, note);
    await draft.close();
    say(text('lead.noteSaved'), { undo: true });
    box.current?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isSavable && !busy) void attempt(save);
  };
  return (
    <form className={forms.form} onSubmit={submit}>
      <DraftNotice draft={draft} />
      <NoteField
        label={text('lead.addNote')}
        most={LONGEST_NOTE}
        value={note}
        ref={box}
        onChange={(typed) => draft.change({ note: typed })}
      />
      <ProblemNote problem={problem} />
      <div className={forms.actions}>
        <button type="submit" className={buttons.ghost} disabled={!isSavable}>
          {text('lead.saveNote')}
          <span className={buttons.key} aria-hidden="true">
            {text('note.key')}
          </span>
        </button>
      </div>
    </form>
  );
}
