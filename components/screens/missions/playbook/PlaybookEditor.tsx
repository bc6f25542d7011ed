import { type FormEvent, useState } from 'react';
import { withStage, withStep } from '~/domain/missions/edit-playbook';
import type { MissionEvent } from '~/domain/missions/mission-event';
import type { Stage, Step } from '~/domain/missions/playbook';
import type { StageMoves } from '~/storage';
import { useAttempt } from '../../../hooks/use-attempt';
import { useGoen } from '../../../hooks/use-goen';
import { useText } from '../../../hooks/use-text';
import { useDialog } from '../../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../../ui/dialogs/ProblemNote';
import { Form } from '../../../ui/forms/Form';
import { FormActions } from '../../../ui/forms/FormActions';
import buttons from '../../../ui/styles/buttons.module.css';
import forms from '../../../ui/styles/forms.module.css';
import { ApplyPlaybook } from './ApplyPlaybook';
import { RemovedStageLeads } from './RemovedStageLeads';
import { SavePlaybook } from './SavePlaybook';
import { StageItems } from './StageItems';
import { StepItems } from './StepItems';

const newId = () => crypto.randomUUID().slice(0, 8);

/** Edits the stages and steps of one event, saves them as a playbook, and applies a saved playbook or a playbook file. */
export function PlaybookEditor({ event }: { event: MissionEvent }) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { close } = useDialog();
  const { attempt, problem, busy } = useAttempt();
  const [stages, setStages] = useState<Stage[]>(event.stages);
  const [steps, setSteps] = useState<Step[]>(event.steps);
  const [moves, setMoves] = useState<StageMoves>({});
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    void attempt(async () => {
      await (await loadStorage()).changePlaybook(event.id, stages, steps, moves);
      say(text('missions.saved'));
      close();
    });
  };
  const apply = (playbook: { stages: Stage[]; steps: Step[] }) => {
    setStages(playbook.stages);
    setSteps(playbook.steps);
  };
  return (
    <Form className={forms.form} onSubmit={submit}>
      <p className={forms.hint}>{text('playbook.hint')}</p>
      <ApplyPlaybook onApply={apply} />
      <h3>{text('playbook.stages')}</h3>
      <StageItems stages={stages} onChange={setStages} />
      <button
        type="button"
        className={buttons.ghost}
        onClick={() => setStages(withStage(stages, text('playbook.newStage'), newId()))}
      >
        {text('playbook.addStage')}
      </button>
      <RemovedStageLeads event={event} stages={stages} moves={moves} onChange={setMoves} />
      <h3>{text('playbook.steps')}</h3>
      <StepItems steps={steps} stages={stages} onChange={setSteps} />
      <button
        type="button"
        className={buttons.ghost}
        onClick={() => setSteps(withStep(steps, text('playbook.newStep'), newId()))}
      >
        {text('playbook.addStep')}
      </button>
      <SavePlaybook name={event.name} stages={stages} steps={steps} />
      <ProblemNote problem={problem} />
      <FormActions submit={text('missions.save')} disabled={busy} onCancel={close} />
    </Form>
  );
}
