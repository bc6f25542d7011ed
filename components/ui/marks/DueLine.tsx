import { daysBetween } from '~/domain/dates/day';
import type { FollowUp } from '~/domain/follow-ups/follow-up';
import type { MissionEvent } from '~/domain/missions/mission-event';
import { shortDay } from '~/locales/days';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useToday } from '../../hooks/use-today';
import { useWords } from '../../hooks/use-words';
import styles from './DueLine.module.css';

/** A follow-up with its due day; highlighted where it is overdue or due today. */
export function DueLine({ next, event }: { next: FollowUp | undefined; event: MissionEvent }) {
  const text = useText();
  const words = useWords();
  const { locale } = useGoen();
  const today = useToday(event.zone);
  if (!next) return null;
  const step = words.step(next.step, next.name ?? event.steps.find((each) => each.id === next.step)?.name);
  if (!next.dueOn) return <p className={styles.line}>{text('leads.waiting', { step })}</p>;
  const late = daysBetween(next.dueOn, today);
  if (late > 0) return <p className={styles.late}>{text('leads.overdue', { step, count: late })}</p>;
  if (late === 0) return <p className={styles.today}>{text('leads.dueToday', { step })}</p>;
  return <p className={styles.line}>{text('leads.due', { step, day: shortDay(locale, next.dueOn) })}</p>;
}
