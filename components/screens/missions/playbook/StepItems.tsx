import { byOffset, replaced } from '~/domain/missions/edit-playbook';
import type { Stage, Step } from '~/domain/missions/playbook';
import { useWords } from '../../../hooks/use-words';
import styles from '../items/Items.module.css';
import { ItemTools } from '../items/ItemTools';
import { StepFields } from './StepFields';

interface StepItemsProps {
  steps: readonly Step[];
  stages: readonly Stage[];
  onChange: (steps: Step[]) => void;
}

/** Edits the follow-up steps of an event; sorted by day once the focus leaves them. */
export function StepItems({ steps, stages, onChange }: StepItemsProps) {
  const words = useWords();
  const set = (at: number, step: Step) => onChange(replaced(steps, at, step));
  return (
    <ol className={styles.items} onBlur={() => onChange(byOffset(steps))}>
      {steps.map((step, at) => (
        <li key={step.id} className={styles.item}>
          <StepFields step={step} number={at + 1} stages={stages} onChange={(changed) => set(at, changed)} />
          <ItemTools name={words.step(step.id, step.name)} items={steps} at={at} onChange={onChange} />
        </li>
      ))}
    </ol>
  );
}
