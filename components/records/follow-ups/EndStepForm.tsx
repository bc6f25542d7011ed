import { type FormEvent, useState } from 'react';
import type { FollowUp } from '~/domain/follow-ups/follow-up';
import { nextStep } from '~/domain/follow-ups/next-step';
import type { Priority } from '~/domain/leads/lead';
import { asksPriority, stepsToEnd } from '~/domain/leads/steps-to-end';
import type { Step } from '~/domain/missions/playbook';
import type { StageId } from '~/domain/records/ids';
import { LONGEST_NOTE } from '~/domain/records/limits';
import type { LeadDetails } from '~/storage';
import { useAttempt } from '../../hooks/use-attempt';
import { useDraft } from '../../hooks/use-draft';
import { useText } from '../../hooks/use-text';
import { useWords } from '../../hooks/use-words';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import { DraftNotice } from '../../ui/forms/DraftNotice';
import { Form } from '../../ui/forms/Form';
import { FormActions } from '../../ui/forms/FormActions';
import { Labelled } from '../../ui/forms/Labelled';
import { NoteField } from '../../ui/forms/NoteField';
import forms from '../../ui/styles/forms.module.css';
import { EndStepsTick } from '../stage/EndStepsTick';
import { NextStepOptions } from './NextStepOptions';
import { PriorityChoice } from './PriorityChoice';
import { useEndStep } from './use-end-step';

interface EndStepFormProps {
  details: LeadDetails;
  followUp: FollowUp;
  as: 'done' | 'skipped';
  /** Called when the step has been written as ended. */
  onEnded: () => void;
}

/** Ends a follow-up: a note, the next step to schedule and the stage to move to. Next step and stage are preset, so one Enter confirms; a step that qualifies asks for the priority first. The note is kept as it is typed. */
export function EndStepForm({ details, followUp, as, onEnded }: EndStepFormProps) {
  const text = useText();
  const { close } = useDialog();
  const { attempt, problem, busy } = useAttempt();
  const draft = useDraft(`step-end:${followUp.id}`, { note: '' });
  const { note } = draft.entry;
  const ended = async () => {
    await draft.close();
    onEnded();
  };
  const end = useEndStep({ details, followUp, as, onEnded: ended });
  const { event, lead, followUps } = details;
  const step = event.steps.find(({ id }) => id === followUp.step);
  const [next, setNext] = useState(nextStep(event.steps, followUp.step, followUps)?.id ?? '');
  const [stage, setStage] = useState(as === 'done' ? usualStage(details, step) : lead.stage);
  const [priority, setPriority] = useState<Priority | undefined>(lead.priority);
  const [endSteps, setEndSteps] = useState(true);
  const asked = as === 'done' && asksPriority(step);
  const others = stage === lead.stage ? [] : otherSteps(details, followUp, stage);
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    void attempt(() =>
      end({
        note,
        next,
        stage,
        endSteps: endSteps && others.length > 0,
        ...(asked && { priority }),
      }),
    );
  };
  return (
    <Form className={forms.form} onSubmit={submit}>
      <DraftNotice draft={draft} />
      {asked && <PriorityChoice chosen={priority} onChoose={setPriority} />}
      <NoteField
        label={text('followUp.note')}
        most={LONGEST_NOTE}
        value={note}
        onChange={(typed) => draft.change({ note: typed })}
      />
      <NextStepField details={details} next={next} onChange={setNext} />
      <StageField details={details} stage={stage} onChange={setStage} />
      <EndStepsTick event={event} steps={others} checked={endSteps} onChange={setEndSteps} />
      <ProblemNote problem={problem} />
      <FormActions
        submit={text('followUp.confirm')}
        disabled={busy}
        {...(!(asked && !lead.priority) && { first: 'submit' })}
        onCancel={close}
      />
    </Form>
  );
}

interface NextStepFieldProps {
  details: LeadDetails;
  /** Empty where no step follows. */
  next: string;
  onChange: (next: string) => void;
}

function NextStepField({ details, next, onChange }: NextStepFieldProps) {
  const text = useText();
  return (
    <Labelled label={text('followUp.next')}>
      <select value={next} onChange={(change) => onChange(change.currentTarget.value)}>
        <NextStepOptions details={details} />
        <option value="">{text('followUp.nextNone')}</option>
      </select>
    </Labelled>
  );
}

interface StageFieldProps {
  details: LeadDetails;
  stage: StageId;
  onChange: (stage: StageId) => void;
}

/** The stage the lead moves to, or stays in. */
function StageField({ details: { event, lead }, stage, onChange }: StageFieldProps) {
  const text = useText();
  const words = useWords();
  return (
    <Labelled label={text('followUp.stage')}>
      <select value={stage} onChange={(change) => onChange(change.currentTarget.value as StageId)}>
        {event.stages.map(({ id, name }) => (
          <option key={id} value={id}>
            {id === lead.stage
              ? text('followUp.stageStay', { stage: words.stage(id, name) })
              : words.stage(id, name)}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** The stage a completed step leads to; the lead's own stage where it is already past that one, or closed. */
function usualStage({ event, lead }: LeadDetails, step: Step | undefined): StageId {
  const at = (id: string | undefined) => event.stages.findIndex((stage) => stage.id === id);
  return step?.leadsTo && at(step.leadsTo) > at(lead.stage) && !event.stages[at(lead.stage)]?.closing
    ? step.leadsTo
    : lead.stage;
}

/** The other open steps that a move to the stage may end. */
const otherSteps = ({ event, lead, followUps }: LeadDetails, ended: FollowUp, stage: StageId): FollowUp[] =>
  stepsToEnd(event, lead, followUps, stage).filter(({ id }) => id !== ended.id);
