import { daysBetween } from '~/domain/dates/day';
import type { TableLead } from '~/domain/leads/table-columns';
import { shortDay } from '~/locales/days';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useToday } from '../../hooks/use-today';
import styles from './DueCell.module.css';

/** Table cell: the due day of the next step. Overdue and today are also given as text, not by colour alone. */
export function DueCell({ row: { next, event } }: { row: TableLead }) {
  const text = useText();
  const { locale } = useGoen();
  const today = useToday(event.zone);
  if (!next?.dueOn) return null;
  const late = daysBetween(next.dueOn, today);
  if (late < 0) return <span>{shortDay(locale, next.dueOn)}</span>;
  return (
    <span className={late > 0 ? styles.late : styles.today} title={shortDay(locale, next.dueOn)}>
      {late > 0 ? text('today.lateDays', { count: late }) : text('today.today')}
    </span>
  );
}
