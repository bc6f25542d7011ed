import { type FormEvent, useState } from 'react';
import { dayFrom } from '~/domain/dates/day';
import type { Channel } from '~/domain/missions/playbook';
import type { LeadDetails } from '~/storage';
import { useAttempt } from '../../hooks/use-attempt';
import { useDraft } from '../../hooks/use-draft';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useWords } from '../../hooks/use-words';
import { DraftNotice } from '../../ui/forms/DraftNotice';
import { Form } from '../../ui/forms/Form';
import { FormProblem } from '../../ui/forms/FormProblem';
import { Labelled } from '../../ui/forms/Labelled';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';
import { type OwnStep, OwnStepFields } from './OwnStepFields';

/** A step as typed; `step` is the id of one of the playbook, empty for one of the user's own. */
type TypedStep = OwnStep & { step: string };

/** Adds a follow-up: a step of the event's playbook not used yet, or one of the user's own; what is typed is kept until it is added. */
export function AddStepForm({ details: { lead, event, followUps } }: { details: LeadDetails }) {
  const text = useText();
  const words = useWords();
  const { loadStorage } = useGoen();
  const { attempt, problem, busy } = useAttempt();
  // The channel of the last step is proposed for the next one.
  const [usual, setUsual] = useState<Channel>('mail');
  const blank: TypedStep = { step: '', name: '', due: '', channel: usual };
  const draft = useDraft(`step:new:${lead.id}`, blank);
  const unused = event.steps.filter(({ id }) => !followUps.some((each) => each.step === id));
  const { name, due, channel } = draft.entry;
  const step = unused.some(({ id }) => id === draft.entry.step) ? draft.entry.step : '';
  const add = async () => {
    const day = dayFrom(due);
    await (await loadStorage()).addFollowUp(
      lead.id,
      step ? { step } : { name, channel, ...(day && { dueOn: day }) },
    );
    setUsual(channel);
    await draft.close();
  };
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    void attempt(add);
  };
  return (
    <details>
      <summary>{text('followUp.add')}</summary>
      <Form className={forms.form} onSubmit={submit}>
        <DraftNotice draft={draft} />
        <Labelled label={text('followUp.add')}>
          <select value={step} onChange={(change) => draft.change({ step: change.currentTarget.value })}>
            <option value="">{text('followUp.addOwn')}</option>
            {unused.map((each) => (
              <option key={each.id} value={each.id}>
                {words.step(each.id, each.name)}
              </option>
            ))}
          </select>
        </Labelled>
        {!step && <OwnStepFields step={draft.entry} onChange={draft.change} />}
        <FormProblem problem={problem} />
        <div className={forms.actions}>
          <button type="submit" className={buttons.ghost} disabled={busy}>
            {text('followUp.add')}
          </button>
        </div>
      </Form>
    </details>
  );
}
