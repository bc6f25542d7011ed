import { type ChangeEvent, type FormEvent, useState } from 'react';
import { withStage, withStep } from '~/domain/missions/edit-playbook';
import type { MissionEvent } from '~/domain/missions/mission-event';
import type { Stage, Step } from '~/domain/missions/playbook';
import type { StageMoves } from '~/storage';
import { useAttempt } from '../../hooks/use-attempt';
import { useGoen } from '../../hooks/use-goen';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import { FormActions } from '../../ui/forms/FormActions';
import { Labelled } from '../../ui/forms/Labelled';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';
import { HomelessLeads } from './HomelessLeads';
import styles from './Missions.module.css';
import { StageItems } from './StageItems';
import { StepItems } from './StepItems';

const drawn = () => crypto.randomUUID().slice(0, 8);

/** The stages and steps of one event: renamed, added, moved, removed; kept as a playbook; taken from a file or given as one. */
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
  const take = (playbook: { stages: Stage[]; steps: Step[] }) => {
    setStages(playbook.stages);
    setSteps(playbook.steps);
  };
  return (
    <form className={forms.form} onSubmit={submit}>
      <p className={forms.hint}>{text('playbook.hint')}</p>
      <TakePlaybook onTake={take} />
      <h3>{text('playbook.stages')}</h3>
      <StageItems stages={stages} onChange={setStages} />
      <button
        type="button"
        className={buttons.ghost}
        onClick={() => setStages(withStage(stages, text('playbook.newStage'), drawn()))}
      >
        {text('playbook.addStage')}
      </button>
      <HomelessLeads event={event} stages={stages} moves={moves} onChange={setMoves} />
      <h3>{text('playbook.steps')}</h3>
      <StepItems steps={steps} stages={stages} onChange={setSteps} />
      <button
        type="button"
        className={buttons.ghost}
        onClick={() => setSteps(withStep(steps, text('playbook.newStep'), drawn()))}
      >
        {text('playbook.addStep')}
      </button>
      <GivePlaybook name={event.name} stages={stages} steps={steps} />
      <ProblemNote problem={problem} />
      <FormActions submit={text('missions.save')} disabled={busy} onCancel={close} />
    </form>
  );
}

/** Stages and steps from a kept playbook, or from a file somebody gave. */
function TakePlaybook({ onTake }: { onTake: (playbook: { stages: Stage[]; steps: Step[] }) => void }) {
  const text = useText();
  const { say } = useGoen();
  const { attempt, problem } = useAttempt();
  const playbooks = useLive((storage) => storage.savedPlaybooks(), []);
  const read = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (!file) return;
    const [{ playbookFrom }, content] = await Promise.all([import('~/exchange/playbook-file'), file.text()]);
    currentTarget.value = '';
    const playbook = playbookFrom(content);
    onTake(playbook);
    say(text('playbook.fromFileDone', { name: playbook.name }));
  };
  return (
    <div className={forms.row}>
      {playbooks && playbooks.length > 0 && (
        <Labelled label={text('playbook.apply')}>
          <select
            value=""
            onChange={(chosen) => {
              const found = playbooks.find(({ id }) => id === chosen.currentTarget.value);
              if (found) onTake(found);
            }}
          >
            <option value="" disabled />
            {playbooks.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Labelled>
      )}
      <Labelled label={text('playbook.fromFile')}>
        <input
          type="file"
          accept=".json,application/json"
          onChange={(chosen) => void attempt(() => read(chosen))}
        />
      </Labelled>
      <ProblemNote problem={problem} />
    </div>
  );
}

/** The stages and steps on screen, kept under a name or written to a file. */
function GivePlaybook({ name: first, stages, steps }: { name: string; stages: Stage[]; steps: Step[] }) {
  const text = useText();
  const { loadStorage, platform, say } = useGoen();
  const { attempt, problem } = useAttempt();
  const [name, setName] = useState(first.slice(0, 60));
  const keep = async () => {
    await (await loadStorage()).savePlaybook(name, { stages, steps });
    say(text('playbook.kept', { name }));
  };
  const write = async () => {
    const [{ playbookText }, { asciiName }, browser] = await Promise.all([
      import('~/exchange/playbook-file'),
      import('~/exchange/file-name'),
      platform(),
    ]);
    browser.download(
      `${asciiName(name)}.goen-playbook.json`,
      playbookText({ name, stages, steps }),
      'application/json',
    );
  };
  return (
    <div className={styles.item}>
      <Labelled label={text('playbook.keepName')}>
        <input maxLength={60} value={name} onChange={(typed) => setName(typed.currentTarget.value)} />
      </Labelled>
      <button type="button" className={buttons.ghost} onClick={() => void attempt(keep)}>
        {text('playbook.keep')}
      </button>
      <button type="button" className={buttons.ghost} onClick={() => void attempt(write)}>
        {text('playbook.toFile')}
      </button>
      <ProblemNote problem={problem} />
    </div>
  );
}
