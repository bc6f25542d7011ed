import { type FormEvent, useState } from 'react';
import type { Mission } from '~/domain/missions/mission';
import { useAttempt } from '../../hooks/use-attempt';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import { Labelled } from '../../ui/forms/Labelled';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';
import { MissionForm } from './MissionForm';
import styles from './Missions.module.css';

/** What can be done with a mission. */
export function MissionActions({ mission }: { mission: Mission }) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { ask } = useDialog();
  const { attempt, problem } = useAttempt();
  const archive = () =>
    attempt(async () => (await loadStorage()).archiveMission(mission.id, !mission.archived));
  const remove = () =>
    attempt(async () => {
      await (await loadStorage()).deleteMission(mission.id);
      say(text('missions.deleted', { name: mission.name }));
    });
  return (
    <>
      <div className={styles.actions}>
        <button
          type="button"
          className={buttons.quiet}
          onClick={() => ask(mission.name, <MissionForm mission={mission} id={mission.id} />)}
        >
          {text('missions.edit')}
        </button>
        <button
          type="button"
          className={buttons.quiet}
          onClick={() => ask(text('missions.duplicate'), <DuplicateForm mission={mission} />)}
        >
          {text('missions.duplicate')}
        </button>
        <button type="button" className={buttons.quiet} onClick={() => void archive()}>
          {text(mission.archived ? 'missions.restore' : 'missions.archive')}
        </button>
        <button type="button" className={buttons.quiet} onClick={() => void remove()}>
          {text('missions.delete')}
        </button>
      </div>
      <ProblemNote problem={problem} />
    </>
  );
}

function DuplicateForm({ mission }: { mission: Mission }) {
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
    <form className={forms.form} onSubmit={submit}>
      <Labelled label={text('missions.duplicateName')}>
        <input
          required
          maxLength={500}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </Labelled>
      <ProblemNote problem={problem} />
      <div className={forms.actions}>
        <button type="submit" className={buttons.primary} disabled={busy}>
          {text('missions.duplicate')}
        </button>
      </div>
    </form>
  );
}
