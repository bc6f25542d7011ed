import { replaced } from '~/domain/missions/edit-playbook';
import type { Stage } from '~/domain/missions/playbook';
import { useWords } from '../../../hooks/use-words';
import styles from '../items/Items.module.css';
import { ItemTools } from '../items/ItemTools';
import { StageFields } from './StageFields';

interface StageItemsProps {
  stages: readonly Stage[];
  onChange: (stages: Stage[]) => void;
}

/** Edits the stages of an event, in their order. */
export function StageItems({ stages, onChange }: StageItemsProps) {
  const words = useWords();
  return (
    <ol className={styles.items}>
      {stages.map((stage, at) => (
        <li key={stage.id} className={styles.item}>
          <StageFields
            stage={stage}
            number={at + 1}
            onChange={(changed) => onChange(replaced(stages, at, changed))}
          />
          <ItemTools name={words.stage(stage.id, stage.name)} items={stages} at={at} onChange={onChange} />
        </li>
      ))}
    </ol>
  );
}
