import { useState } from 'react';
import type { Stage, Step } from '~/domain/missions/playbook';
import { useAttempt } from '../../../hooks/use-attempt';
import { useGoen } from '../../../hooks/use-goen';
import { useText } from '../../../hooks/use-text';
import { ProblemNote } from '../../../ui/dialogs/ProblemNote';
import { Labelled } from '../../../ui/forms/Labelled';
import buttons from '../../../ui/styles/buttons.module.css';
import styles from '../items/Items.module.css';

interface SavePlaybookProps {
  /** The name proposed for it. */
  name: string;
  stages: Stage[];
  steps: Step[];
}

/** Saves the edited stages and steps as a playbook, or writes them to a file. */
export function SavePlaybook({ name: proposed, stages, steps }: SavePlaybookProps) {
  const text = useText();
  const { loadStorage, platform, say } = useGoen();
  const { attempt, problem } = useAttempt();
  const [name, setName] = useState(proposed.slice(0, 60));
  const save = async () => {
    await (await loadStorage()).savePlaybook(name, { stages, steps });
    say(text('playbook.kept', { name }));
  };
  const write = async () => {
    const [{ playbookText }, { asciiName }, browser] = await Promise.all([
      import('~/exchange/playbook-file'),
      import('~/exchange/file-name'),
      platform(),
    ]);
    await browser.download(
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
      <button type="button" className={buttons.ghost} onClick={() => void attempt(save)}>
        {text('playbook.keep')}
      </button>
      <button type="button" className={buttons.ghost} onClick={() => void attempt(write)}>
        {text('playbook.toFile')}
      </button>
      <ProblemNote problem={problem} />
    </div>
  );
}
