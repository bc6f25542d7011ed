import type { Mission } from '~/domain/missions/mission';
import { useAttempt } from '../../hooks/use-attempt';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import buttons from '../../ui/styles/buttons.module.css';
import { DuplicateMissionForm } from './DuplicateMissionForm';
import { MissionForm } from './MissionForm';
import styles from './Missions.module.css';

/** Edits, duplicates, archives or deletes a mission. */
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
          onClick={() => ask(mission.name, <MissionForm mission={mission} />)}
        >
          {text('missions.edit')}
        </button>
        <button
          type="button"
          className={buttons.quiet}
          onClick={() => ask(text('missions.duplicate'), <DuplicateMissionForm mission={mission} />)}
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
