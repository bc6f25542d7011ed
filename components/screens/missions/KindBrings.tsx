import { type Playbook, playbookOf } from '~/domain/missions/playbook';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useWords } from '../../hooks/use-words';
import forms from '../../ui/styles/forms.module.css';

interface KindBringsProps {
  kind: string;
  /** The saved playbook chosen in place of that of the kind. */
  playbook?: Pick<Playbook, 'stages' | 'steps'> | undefined;
}

/** Names the stages and steps with which a new event of a kind will start. */
export function KindBrings({ kind, playbook }: KindBringsProps) {
  const text = useText();
  const words = useWords();
  const { locale } = useGoen();
  const { stages, steps } = playbook ?? playbookOf(kind);
  const list = new Intl.ListFormat(locale, { type: 'unit' });
  return (
    <div role="status" className={forms.hint}>
      <p>
        {text('eventForm.stages', {
          stages: list.format(stages.map(({ id, name }) => words.stage(id, name))),
        })}
      </p>
      <p>
        {text('eventForm.steps', { steps: list.format(steps.map(({ id, name }) => words.step(id, name))) })}
      </p>
    </div>
  );
}
