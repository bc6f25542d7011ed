import type { FormEvent } from 'react';
import { withStage, withStep } from '~/domain/missions/edit-playbook';
import type { MissionEvent } from '~/domain/missions/mission-event';
import type { Stage, Step } from '~/domain/missions/playbook';
import type { StageMoves } from '~/storage';
import { useAttempt } from '../../../hooks/use-attempt';
import { type TypedEntry, useDraft } from '../../../hooks/use-draft';
import { useGoen } from '../../../hooks/use-goen';
import { useRecord } from '../../../hooks/use-record';
import { useText } from '../../../hooks/use-text';
import { useWords } from '../../../hooks/use-words';
import { useDialog } from '../../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../../ui/dialogs/ProblemNote';
import { ChangedMeanwhile } from '../../../ui/forms/ChangedMeanwhile';
import { DraftNotice } from '../../../ui/forms/DraftNotice';
import { Form } from '../../../ui/forms/Form';
import { FormActions } from '../../../ui/forms/FormActions';
import buttons from '../../../ui/styles/buttons.module.css';
import forms from '../../../ui/styles/forms.module.css';
import { ApplyPlaybook } from './ApplyPlaybook';
import { RemovedStageLeads } from './RemovedStageLeads';
import { SavePlaybook } from './SavePlaybook';
import { StageItems } from './StageItems';
import { StepItems } from './StepItems';

interface TypedPlaybook {
  stages: Stage[];
  steps: Step[];
  moves: StageMoves;
}

const newId = () => crypto.randomUUID().slice(0, 8);

/** Edits the stages and steps of one event, saves them as a playbook, and applies a saved playbook or a playbook file. What is typed is kept until it is saved. */
export function PlaybookEditor({ event: given }: { event: MissionEvent }) {
  const text = useText();
  const event = useRecord('missionEvents', given);
  const { loadStorage, say } = useGoen();
  const { close } = useDialog();
  const { attempt, problem, busy } = useAttempt();
  const stored: TypedPlaybook = { stages: event.stages, steps: event.steps, moves: {} };
  const draft = useDraft(`playbook:${event.id}`, stored);
  const { change } = draft;
  const { stages, steps, moves } = draft.entry;
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    void attempt(async () => {
      await (await loadStorage()).changePlaybook(event.id, stages, steps, moves);
      await draft.close();
      say(text('missions.saved'));
      close();
    });
  };
  return (
    <Form className={forms.form} onSubmit={submit}>
      <DraftNotice draft={draft} />
      <p className={forms.hint}>{text('playbook.hint')}</p>
      <ApplyPlaybook onApply={(applied) => change({ stages: applied.stages, steps: applied.steps })} />
      <h3>{text('playbook.stages')}</h3>
      <StageItems stages={stages} onChange={(changed) => change({ stages: changed })} />
      <button
        type="button"
        className={buttons.ghost}
        onClick={() => change({ stages: withStage(stages, text('playbook.newStage'), newId()) })}
      >
        {text('playbook.addStage')}
      </button>
      <RemovedStageLeads
        event={event}
        stages={stages}
        moves={moves}
        onChange={(chosen) => change({ moves: chosen })}
      />
      <h3>{text('playbook.steps')}</h3>
      <StepItems steps={steps} stages={stages} onChange={(changed) => change({ steps: changed })} />
      <button
        type="button"
        className={buttons.ghost}
        onClick={() => change({ steps: withStep(steps, text('playbook.newStep'), newId()) })}
      >
        {text('playbook.addStep')}
      </button>
      {!busy && <PlaybookMeanwhile draft={draft} />}
      <SavePlaybook name={event.name} stages={stages} steps={steps} />
      <ProblemNote problem={problem} />
      <FormActions submit={text('missions.save')} disabled={busy} onCancel={close} />
    </Form>
  );
}

/** What was changed in the stages and steps elsewhere while they were edited here. */
function PlaybookMeanwhile({ draft }: { draft: TypedEntry<TypedPlaybook> }) {
  const text = useText();
  const words = useWords();
  return (
    <ChangedMeanwhile
      draft={draft}
      label={(field) => (field === 'moves' ? '' : text(`playbook.${field}`))}
      words={(field, value) =>
        (value as (Stage | Step)[])
          .map(({ id, name }) => words[field === 'stages' ? 'stage' : 'step'](id, name))
          .join(', ')
      }
    />
  );
}
