import { type FormEvent, useState } from 'react';
import type { View } from '~/domain/search/saved-view';
import { useAttempt } from '../../hooks/use-attempt';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { Form } from '../../ui/forms/Form';
import { FormActions } from '../../ui/forms/FormActions';
import { FormProblem } from '../../ui/forms/FormProblem';
import { Labelled } from '../../ui/forms/Labelled';
import forms from '../../ui/styles/forms.module.css';

/** Saves a filter as a view: its name, and whether it is for this event only. */
export function SaveViewForm({ eventId, query, layout }: Pick<View, 'eventId' | 'query' | 'layout'>) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { close } = useDialog();
  const { attempt, problem, busy } = useAttempt();
  const [name, setName] = useState(query.slice(0, 60));
  const [isHereOnly, setHereOnly] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => {
      await (await loadStorage()).saveView(name, {
        query,
        layout,
        eventId: isHereOnly ? eventId : undefined,
      });
      close();
      say(text('view.kept', { name: name.trim() }), { undo: true });
    });
  };
  return (
    <Form className={forms.form} onSubmit={submit}>
      <Labelled field="name" label={text('view.name')}>
        <input maxLength={60} value={name} onChange={({ currentTarget }) => setName(currentTarget.value)} />
      </Labelled>
      <label className={forms.tick}>
        <input
          type="checkbox"
          checked={isHereOnly}
          onChange={({ currentTarget: { checked } }) => setHereOnly(checked)}
        />
        {text('view.hereOnly')}
      </label>
      <FormProblem problem={problem} />
      <FormActions submit={text('view.keepIt')} disabled={busy} onCancel={close} />
    </Form>
  );
}
