import { cellText, customOf, type LeadColumn, type TableLead } from '~/domain/lead-table';
import type { Mission } from '~/domain/mission';
import { useGoen } from '../hooks/goen';
import { useText } from '../hooks/use-text';
import { shortDay } from '../shared/days';
import { nameOf } from '../shared/names';
import { PrioritySelect } from '../shared/PrioritySelect';
import { SafeLink } from '../shared/SafeLink';
import { DueCell } from './DueCell';
import { MembersCell } from './MembersCell';
import { OwnerCell } from './OwnerCell';
import { StageCell } from './StageCell';
import styles from './Table.module.css';
import { useRowWords } from './use-row-words';

interface CellProps {
  row: TableLead;
  column: LeadColumn;
  mission: Mission;
}

/** What a row shows in one column: a control where it can be changed in place, a link where it leads somewhere. */
export function Cell({ row, column, mission }: CellProps) {
  const text = useText();
  const { locale } = useGoen();
  const words = useRowWords(mission);
  const value = cellText(row, column, words);
  if (column === 'stage') return <StageCell row={row} />;
  if (column === 'owner') return <OwnerCell row={row} />;
  if (column === 'priority')
    return (
      <PrioritySelect
        lead={row.lead}
        className={styles.control}
        label={text('table.priorityOf', { name: nameOf(row.organisation) })}
      />
    );
  if (!value) return null;
  if (column === 'since') return <span className={styles.text}>{shortDay(locale, value)}</span>;
  if (column === 'due') return <DueCell row={row} />;
  if (column === 'members') return <MembersCell row={row} words={words} />;
  const href = column === 'email' ? `mailto:${value}` : column === 'phone' ? `tel:${value}` : value;
  if (column === 'email' || column === 'phone' || column === 'website')
    return (
      <SafeLink href={href} className={styles.text}>
        {column === 'website' ? value.replace(/^https?:\/\/|\/$/g, '') : value}
      </SafeLink>
    );
  const field = mission.fields?.find(({ id }) => id === customOf(column));
  const isDay = field?.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  return (
    <span className={styles.text} title={value}>
      {isDay ? shortDay(locale, value) : value}
    </span>
  );
}
