import type { FormEvent } from 'react';
import type { FollowUp } from '~/domain/follow-ups/follow-up';
import { useAttempt } from '../../hooks/use-attempt';
import { useDraft } from '../../hooks/use-draft';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { DraftNotice } from '../../ui/forms/DraftNotice';
import { Form } from '../../ui/forms/Form';
import { FormActions } from '../../ui/forms/FormActions';
import { FormProblem } from '../../ui/forms/FormProblem';
import { Labelled } from '../../ui/forms/Labelled';
import forms from '../../ui/styles/forms.module.css';

interface RenameStepFormProps {
  followUp: FollowUp;
  currentName: string;
}

/** Renames one follow-up, for this lead only; an empty name restores the event's own. What is typed is kept until it is saved. */
export function RenameStepForm({ followUp, currentName }: RenameStepFormProps) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { close } = useDialog();
  const { attempt, problem, busy } = useAttempt();
  const draft = useDraft(`step:${followUp.id}`, { name: currentName });
  const { name } = draft.entry;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => {
      await (await loadStorage()).changeFollowUp(followUp.id, { name: name.trim() });
      await draft.close();
      close();
      say(text('followUp.renamed', { step: name.trim() || currentName }), { undo: true });
    });
  };
  return (
    <Form className={forms.form} onSubmit={submit}>
      <DraftNotice draft={draft} />
      <Labelled field="name" label={text('followUp.ownName')} hint={text('followUp.renameHint')}>
        <input
          maxLength={120}
          value={name}
          onChange={(change) => draft.change({ name: change.currentTarget.value })}
        />
      </Labelled>
      <FormProblem problem={problem} />
      <FormActions submit={text('followUp.rename')} disabled={busy} onCancel={close} />
    </Form>
  );
}
