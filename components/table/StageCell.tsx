import type { StageId } from '~/domain/ids';
import type { TableLead } from '~/domain/lead-table';
import { useMove } from '../hooks/use-move';
import { useText } from '../hooks/use-text';
import { useWords } from '../hooks/use-words';
import { nameOf } from '../shared/names';
import styles from './Table.module.css';

/** Where a lead stands, moved by choosing another stage. */
export function StageCell({ row }: { row: TableLead }) {
  const text = useText();
  const words = useWords();
  const move = useMove();
  const { lead, organisation, event } = row;
  return (
    <select
      className={styles.control}
      aria-label={text('table.stageOf', { name: nameOf(organisation) })}
      value={lead.stage}
      onChange={(change) => void move(row, change.currentTarget.value as StageId)}
    >
      {event.stages.map(({ id, name }) => (
        <option key={id} value={id}>
          {words.stage(id, name)}
        </option>
      ))}
    </select>
  );
}
