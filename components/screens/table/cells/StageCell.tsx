import type { TableLead } from '~/domain/leads/table-columns';
import { nameOf } from '~/domain/organisations/display-name';
import type { StageId } from '~/domain/records/ids';
import { useText } from '../../../hooks/use-text';
import { useWords } from '../../../hooks/use-words';
import { useMove } from '../../../records/stage/use-move';
import styles from './Cell.module.css';

/** The stage of a lead; choosing another one moves the lead. */
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
