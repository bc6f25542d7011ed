import { type FormEvent, useState } from 'react';
import { dayFrom } from '~/domain/dates/day';
import type { LeadDetails } from '~/storage';
import { useAttempt } from '../../hooks/use-attempt';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useWords } from '../../hooks/use-words';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import { Form } from '../../ui/forms/Form';
import { Labelled } from '../../ui/forms/Labelled';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';
import { type OwnStep, OwnStepFields } from './OwnStepFields';

const BLANK: OwnStep = { name: '', due: '', channel: 'mail' };

/** Adds a follow-up: a step of the event's playbook not used yet, or one of the user's own. */
export function AddStepForm({ details: { lead, event, followUps } }: { details: LeadDetails }) {
  const text = useText();
  const words = useWords();
  const { loadStorage } = useGoen();
  const { attempt, problem, busy } = useAttempt();
  const [step, setStep] = useState('');
  const [own, setOwn] = useState(BLANK);
  const add = async () => {
    const { name, due, channel } = own;
    const day = dayFrom(due);
    await (await loadStorage()).addFollowUp(
      lead.id,
      step ? { step } : { name, channel, ...(day && { dueOn: day }) },
    );
    setOwn((before) => ({ ...BLANK, channel: before.channel }));
    setStep('');
  };
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    void attempt(add);
  };
  return (
    <details>
      <summary>{text('followUp.add')}</summary>
      <Form className={forms.form} onSubmit={submit}>
        <Labelled label={text('followUp.add')}>
          <select value={step} onChange={(change) => setStep(change.currentTarget.value)}>
            <option value="">{text('followUp.addOwn')}</option>
            {event.steps
              .filter(({ id }) => !followUps.some((each) => each.step === id))
              .map((each) => (
                <option key={each.id} value={each.id}>
                  {words.step(each.id, each.name)}
                </option>
              ))}
          </select>
        </Labelled>
        {!step && (
          <OwnStepFields step={own} onChange={(part) => setOwn((before) => ({ ...before, ...part }))} />
        )}
        <ProblemNote problem={problem} />
        <div className={forms.actions}>
          <button type="submit" className={buttons.ghost} disabled={busy}>
            {text('followUp.add')}
          </button>
        </div>
      </Form>
    </details>
  );
}
