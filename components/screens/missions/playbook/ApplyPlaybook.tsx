import type { Stage, Step } from '~/domain/missions/playbook';
import { useAttempt } from '../../../hooks/use-attempt';
import { useGoen } from '../../../hooks/use-goen';
import { useLive } from '../../../hooks/use-live';
import { useText } from '../../../hooks/use-text';
import { ProblemNote } from '../../../ui/dialogs/ProblemNote';
import { FileDrop } from '../../../ui/forms/FileDrop';
import { Labelled } from '../../../ui/forms/Labelled';
import forms from '../../../ui/styles/forms.module.css';

/** Chooses stages and steps from a saved playbook or from a playbook file. */
export function ApplyPlaybook({
  onApply,
}: {
  onApply: (playbook: { stages: Stage[]; steps: Step[] }) => void;
}) {
  const text = useText();
  const { say } = useGoen();
  const { attempt, problem } = useAttempt();
  const playbooks = useLive((storage) => storage.savedPlaybooks(), []);
  const read = async (file: File) => {
    const [{ playbookFrom }, content] = await Promise.all([import('~/exchange/playbook-file'), file.text()]);
    const playbook = playbookFrom(content);
    onApply(playbook);
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
              if (found) onApply(found);
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
      <FileDrop
        label={text('playbook.fromFile')}
        accept=".json,application/json"
        onFile={(file) => attempt(() => read(file))}
      />
      <ProblemNote problem={problem} />
    </div>
  );
}
