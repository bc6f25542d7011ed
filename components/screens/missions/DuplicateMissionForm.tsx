import { type FormEvent, useState } from 'react';
import type { Mission } from '~/domain/missions/mission';
import { useAttempt } from '../../hooks/use-attempt';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { Form } from '../../ui/forms/Form';
import { FormProblem } from '../../ui/forms/FormProblem';
import { Labelled } from '../../ui/forms/Labelled';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';

/** Asks for the name of the copy, and duplicates a mission. */
export function DuplicateMissionForm({ mission }: { mission: Mission }) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { close } = useDialog();
  const { attempt, problem, busy } = useAttempt();
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => {
      await (await loadStorage()).duplicateMission(mission.id, name);
      say(text('missions.duplicated', { name: name.trim() }));
      close();
    });
  };
  return (
    <Form className={forms.form} onSubmit={submit}>
      <Labelled field="name" label={text('missions.duplicateName')}>
        <input
          required
          maxLength={500}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </Labelled>
      <FormProblem problem={problem} />
      <div className={forms.actions}>
        <button type="submit" className={buttons.primary} disabled={busy}>
          {text('missions.duplicate')}
        </button>
      </div>
    </Form>
  );
}
