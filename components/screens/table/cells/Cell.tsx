import { cellText, customOf, type LeadColumn, type TableLead } from '~/domain/leads/table-columns';
import type { Mission } from '~/domain/missions/mission';
import { nameOf } from '~/domain/organisations/display-name';
import { addressLink } from '~/exchange/mailto';
import { shortDay } from '~/locales/days';
import { useGoen } from '../../../hooks/use-goen';
import { useText } from '../../../hooks/use-text';
import { PrioritySelect } from '../../../ui/forms/PrioritySelect';
import { DueCell } from '../../../ui/marks/DueCell';
import { SafeLink } from '../../../ui/SafeLink';
import styles from './Cell.module.css';
import { MembersCell } from './MembersCell';
import { OwnerCell } from './OwnerCell';
import { StageCell } from './StageCell';
import { useRowWords } from './use-row-words';

interface CellProps {
  row: TableLead;
  column: LeadColumn;
  mission: Mission;
}

/** The content of one cell: a control where the value can be edited in place, a link where it is an address. */
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
  if (column === 'since') return <span>{shortDay(locale, value)}</span>;
  if (column === 'due') return <DueCell row={row} />;
  if (column === 'members') return <MembersCell row={row} words={words} />;
  const href = column === 'email' ? addressLink(value) : column === 'phone' ? `tel:${value}` : value;
  if (column === 'email' || column === 'phone' || column === 'website')
    return (
      <SafeLink href={href} className={styles.link}>
        {column === 'website' ? value.replace(/^https?:\/\/|\/$/g, '') : value}
      </SafeLink>
    );
  const field = mission.fields?.find(({ id }) => id === customOf(column));
  const isDay = field?.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  return <span title={value}>{isDay ? shortDay(locale, value) : value}</span>;
}
