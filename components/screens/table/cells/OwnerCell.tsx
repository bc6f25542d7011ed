import type { TableLead } from '~/domain/leads/table-columns';
import { nameOf } from '~/domain/organisations/display-name';
import { useText } from '../../../hooks/use-text';
import { OwnerField } from '../../../records/lead/OwnerField';
import styles from './Cell.module.css';

/** The owner of a lead, edited in place. */
export function OwnerCell({ row: { lead, organisation } }: { row: TableLead }) {
  const text = useText();
  const name = nameOf(organisation);
  return (
    <OwnerField lead={lead} name={name} className={styles.control} label={text('table.ownerOf', { name })} />
  );
}
