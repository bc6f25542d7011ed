import { shortDay } from '~/locales/days';
import type { EventWithCount } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useWords } from '../../hooks/use-words';
import { EventDot } from '../../ui/marks/EventDot';
import { EventActions } from './EventActions';
import styles from './Missions.module.css';

interface EventRowProps {
  row: EventWithCount;
  /** All events: where its leads may move to. */
  rows: EventWithCount[];
}

/** One event of a mission: name, kind, days, city, number of leads, and its actions. */
export function EventRow({ row, rows }: EventRowProps) {
  const text = useText();
  const words = useWords();
  const { locale } = useGoen();
  const { event, leads } = row;
  const days = [event.startsOn, event.endsOn !== event.startsOn && event.endsOn]
    .filter((day): day is string => Boolean(day))
    .map((day) => shortDay(locale, day));
  return (
    <li className={styles.event}>
      <EventDot colour={event.colour} />
      <span className={styles.what}>
        <a href={`#${event.id}`}>{event.name}</a>
        <small>
          {[
            words.word('kind', event.kind),
            days.join(' – ') || text('start.undated'),
            event.city,
            text('event.leads', { count: leads }),
            event.archived && text('missions.archived'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </span>
      <EventActions row={row} rows={rows} />
    </li>
  );
}
