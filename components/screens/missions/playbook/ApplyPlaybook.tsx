import type { ChangeEvent } from 'react';
import type { Stage, Step } from '~/domain/missions/playbook';
import { useAttempt } from '../../../hooks/use-attempt';
import { useGoen } from '../../../hooks/use-goen';
import { useLive } from '../../../hooks/use-live';
import { useText } from '../../../hooks/use-text';
import { ProblemNote } from '../../../ui/dialogs/ProblemNote';
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
  const read = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (!file) return;
    const [{ playbookFrom }, content] = await Promise.all([import('~/exchange/playbook-file'), file.text()]);
    currentTarget.value = '';
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
