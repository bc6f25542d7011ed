import { type FormEvent, useState } from 'react';
import type { Day } from '~/domain/dates/day';
import { dueOn } from '~/domain/follow-ups/due-day';
import type { FollowUp } from '~/domain/follow-ups/follow-up';
import { nextStep } from '~/domain/follow-ups/next-step';
import type { Answers, Hold } from '~/domain/leads/stage-hold';
import type { Step } from '~/domain/missions/playbook';
import { Problem } from '~/domain/problem';
import type { StageId } from '~/domain/records/ids';
import { dayHere, shortDay } from '~/locales/days';
import type { LeadDetails } from '~/storage';
import { useAttempt } from '../../hooks/use-attempt';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useWords } from '../../hooks/use-words';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import { FormActions } from '../../ui/forms/FormActions';
import forms from '../../ui/styles/forms.module.css';
import { HoldForm } from '../stage/HoldForm';

interface EndStepFormProps {
  details: LeadDetails;
  followUp: FollowUp;
  /** Done, or not taken. */
  as: 'done' | 'skipped';
  onEnded: () => void;
}

/** A step that ends: a note, the step to promise next, and the stage it leads to, each filled in as usual; one Enter confirms. */
export function EndStepForm({ details, followUp, as, onEnded }: EndStepFormProps) {
  const text = useText();
  const words = useWords();
  const { loadStorage } = useGoen();
  const { ask, close } = useDialog();
  const { attempt, problem, busy } = useAttempt();
  const { event, lead, followUps } = details;
  const own = event.steps.find(({ id }) => id === followUp.step);
  const [note, setNote] = useState('');
  const [next, setNext] = useState(nextStep(event.steps, followUp.step, followUps)?.id ?? '');
  const [stage, setStage] = useState(as === 'done' ? usualStage(details, own) : lead.stage);
  const end = async (answers?: Answers) => {
    const kept = await loadStorage();
    const command = as === 'done' ? kept.completeFollowUp : kept.skipFollowUp;
    await command(followUp.id, {
      today: dayHere(event.zone),
      ...(note.trim() && { note: note.trim() }),
      ...(next && { next }),
      ...(stage !== lead.stage && { stage }),
      ...(answers && { answers }),
    });
    onEnded();
  };
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    void attempt(async () => {
      try {
        await end();
        close();
      } catch (failure) {
        if (!(failure instanceof Problem) || failure.code !== 'stage-held') throw failure;
        const name = words.stage(stage, event.stages.find(({ id }) => id === stage)?.name);
        const answer = async (answers: Answers) => {
          await end(answers);
          close();
        };
        ask(name, <HoldForm hold={failure.subject as Hold} stage={name} onAnswer={answer} />);
      }
    });
  };
  return (
    <form className={forms.form} onSubmit={submit}>
      <label className={forms.field}>
        {text('followUp.note')}
        <textarea rows={2} value={note} onChange={(change) => setNote(change.currentTarget.value)} />
      </label>
      <label className={forms.field}>
        {text('followUp.next')}
        <select value={next} onChange={(change) => setNext(change.currentTarget.value)}>
          <NextSteps details={details} />
          <option value="">{text('followUp.nextNone')}</option>
        </select>
      </label>
      <label className={forms.field}>
        {text('followUp.stage')}
        <select value={stage} onChange={(change) => setStage(change.currentTarget.value as StageId)}>
          {event.stages.map(({ id, name }) => (
            <option key={id} value={id}>
              {id === lead.stage
                ? text('followUp.stageStay', { stage: words.stage(id, name) })
                : words.stage(id, name)}
            </option>
          ))}
        </select>
      </label>
      <ProblemNote problem={problem} />
      <FormActions submit={text('followUp.confirm')} disabled={busy} first="submit" onCancel={close} />
    </form>
  );
}

/** The stage a step leads to, unless the lead is already past it. */
function usualStage({ event, lead }: LeadDetails, step: Step | undefined): StageId {
  const at = (id: string | undefined) => event.stages.findIndex((stage) => stage.id === id);
  return step?.leadsTo && at(step.leadsTo) > at(lead.stage) && !event.stages[at(lead.stage)]?.closing
    ? step.leadsTo
    : lead.stage;
}

/** The event's steps that were not promised yet, each with the day it would be due. */
function NextSteps({ details: { event, mission, lead, followUps } }: { details: LeadDetails }) {
  const text = useText();
  const words = useWords();
  const { locale } = useGoen();
  return event.steps
    .filter(({ id }) => !followUps.some(({ step }) => step === id))
    .map((each) => {
      const due = dueOn(each, event, lead.capturedOn as Day, mission.customs);
      const step = words.step(each.id, each.name);
      return (
        <option key={each.id} value={each.id}>
          {due
            ? text('followUp.nextOn', { step, day: shortDay(locale, due) })
            : text('followUp.nextWaits', { step })}
        </option>
      );
    });
}
