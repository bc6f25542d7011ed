import { type FormEvent, useState } from 'react';
import type { MissionEventId } from '~/domain/records/ids';
import type { EventWithCount } from '~/storage';
import { useAttempt } from '../../hooks/use-attempt';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import { Form } from '../../ui/forms/Form';
import { FormActions } from '../../ui/forms/FormActions';
import { Labelled } from '../../ui/forms/Labelled';
import forms from '../../ui/styles/forms.module.css';

interface DeleteEventFormProps {
  deleted: EventWithCount;
  /** Events its leads may move to. */
  others: EventWithCount[];
}

/** Confirms the deletion of an event, and asks whether its leads move to another event or to the trash. */
export function DeleteEventForm({ deleted: { event, leads }, others }: DeleteEventFormProps) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { close } = useDialog();
  const { attempt, problem, busy } = useAttempt();
  const [leadsTo, setLeadsTo] = useState(leads > 0 ? '' : 'trash');
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    void attempt(async () => {
      await (await loadStorage()).deleteEvent(event.id, leadsTo as MissionEventId | 'trash');
      say(text('missions.deleted', { name: event.name }), { undo: true });
      close();
    });
  };
  return (
    <Form className={forms.form} onSubmit={submit}>
      {leads > 0 && (
        <Labelled label={text('eventForm.deleteLeads', { count: leads })}>
          <select required value={leadsTo} onChange={(chosen) => setLeadsTo(chosen.currentTarget.value)}>
            <option value="" disabled />
            {others.map(({ event: other }) => (
              <option key={other.id} value={other.id}>
                {text('eventForm.deleteTo', { event: other.name })}
              </option>
            ))}
            <option value="trash">{text('eventForm.deleteTrash')}</option>
          </select>
        </Labelled>
      )}
      <ProblemNote problem={problem} />
      <FormActions submit={text('eventForm.delete')} disabled={busy} danger onCancel={close} />
    </Form>
  );
}
