import { type FormEvent, useState } from 'react';
import type { FollowUp } from '~/domain/follow-ups/follow-up';
import { LOST_REASONS, OUTCOMES } from '~/domain/leads/outcomes';
import type { Answers, Hold } from '~/domain/leads/stage-hold';
import type { MissionEvent } from '~/domain/missions/mission-event';
import { Problem } from '~/domain/problem';
import { LONGEST_FIELD } from '~/domain/records/limits';
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
import { EndStepsTick } from './EndStepsTick';
import { ExportHoldFields, NEW_REVIEW } from './ExportHoldFields';

interface HoldFormProps {
  /** What moves: the id of a lead, or of the event of several; the answers are kept under it and the stage. */
  subject: string;
  /** Absent where the move only ends steps. */
  hold?: Hold | undefined;
  /** Name of the stage the lead moves to. */
  stage: string;
  /** Moves the lead with the answers. @throws Problem where an answer is missing */
  onAnswer: (answers: Answers) => Promise<void>;
  /** The open steps that the move may end, with their event. */
  ending?: { event: MissionEvent; steps: readonly FollowUp[] };
}

/** Asks for what a stage requires before a lead may move to it: the export review or its override, an outcome, a reason or a resume day; one after the other where it requires several. Offers to end the steps that lead there; one Enter confirms that. What is typed is kept until the lead has moved. */
export function HoldForm({ subject, hold: first, stage, onAnswer, ending }: HoldFormProps) {
  const text = useText();
  const { close } = useDialog();
  const { attempt, problem, busy } = useAttempt();
  const [hold, setHold] = useState(first);
  const draft = useDraft(`move:${subject}:${first ?? 'steps'}:${stage}`, unanswered(first, Boolean(ending)));
  const { entry: answers, change } = draft;
  const isForced = answers.override !== undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => {
      try {
        await onAnswer(answers);
      } catch (failure) {
        const next = furtherHold(failure, hold);
        if (!next) throw failure;
        return setHold(next);
      }
      await draft.close();
      close();
    });
  };
  return (
    <Form className={forms.form} onSubmit={submit}>
      <DraftNotice draft={draft} />
      {hold && <Question hold={hold} stage={stage} answers={answers} onChange={change} />}
      {ending && (
        <EndStepsTick
          {...ending}
          checked={answers.endSteps === true}
          onChange={(endSteps) => change({ endSteps })}
        />
      )}
      {hold && hold !== 'export' && (
        <NoteField
          label={text('hold.note')}
          most={LONGEST_FIELD}
          value={answers.note ?? ''}
          onChange={(note) => change({ note })}
        />
      )}
      <ProblemNote problem={problem} />
      <FormActions
        submit={
          hold !== 'export'
            ? text('hold.move', { stage })
            : text(isForced ? 'hold.override' : 'hold.reviewed')
        }
        danger={hold === 'export' && isForced}
        disabled={busy}
        {...(!hold && { first: 'submit' })}
        onCancel={close}
      />
    </Form>
  );
}

const unanswered = (hold: Hold | undefined, isEnding: boolean): Answers => ({
  ...(hold === 'export' && { review: NEW_REVIEW }),
  ...(isEnding && { endSteps: true }),
});

/** What the stage requires besides what was just answered. */
const furtherHold = (failure: unknown, answered: Hold | undefined): Hold | undefined =>
  failure instanceof Problem && failure.code === 'stage-held' && failure.subject !== answered
    ? (failure.subject as Hold)
    : undefined;

interface QuestionProps {
  hold: Hold;
  stage: string;
  answers: Answers;
  onChange: (part: Answers) => void;
}

function Question({ hold, stage, answers, onChange }: QuestionProps) {
  const text = useText();
  const words = useWords();
  if (hold === 'export') return <ExportHoldFields stage={stage} answers={answers} onChange={onChange} />;
  if (hold === 'resume')
    return (
      <Labelled label={text('hold.resume')} hint={text('hold.resumeHint')}>
        <input
          type="date"
          required
          value={answers.resumeOn ?? ''}
          onChange={(event) => onChange({ resumeOn: event.currentTarget.value })}
        />
      </Labelled>
    );
  const options = hold === 'agreement' ? OUTCOMES : LOST_REASONS;
  const group = hold === 'agreement' ? 'outcome' : 'lostReason';
  const chosen = hold === 'agreement' ? answers.outcome : answers.lostReason;
  return (
    <Labelled label={text(`hold.${hold}`)}>
      <select
        required
        value={chosen ?? ''}
        onChange={(event) => onChange({ [group]: event.currentTarget.value || undefined })}
      >
        <option value="" disabled />
        {options.map((id) => (
          <option key={id} value={id}>
            {words.word(group, id)}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
