import type { TableLead } from '~/domain/leads/table-columns';
import { nameOf } from '~/domain/organisations/display-name';
import { useText } from '../../../hooks/use-text';
import { StageMenu } from '../../../records/stage/StageMenu';
import styles from './Cell.module.css';

/** The stage of a lead; choosing another one moves the lead. */
export function StageCell({ row }: { row: TableLead }) {
  const text = useText();
  return (
    <StageMenu
      card={row}
      label={text('table.stageOf', { name: nameOf(row.organisation) })}
      className={styles.control}
    />
  );
}
