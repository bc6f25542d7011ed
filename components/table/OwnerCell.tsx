import type { TableLead } from '~/domain/lead-table';
import { useText } from '../hooks/use-text';
import { OwnerField } from '../lead/OwnerField';
import { nameOf } from '../shared/names';
import styles from './Table.module.css';

/** Who follows the lead of a row, changed in place. */
export function OwnerCell({ row: { lead, organisation } }: { row: TableLead }) {
  const text = useText();
  const name = nameOf(organisation);
  return (
    <OwnerField lead={lead} name={name} className={styles.control} label={text('table.ownerOf', { name })} />
  );
}
