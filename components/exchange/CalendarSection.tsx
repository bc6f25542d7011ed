import type { EventWithCount } from '~/storage';
import { useText } from '../hooks/goen';
import styles from './ExchangePage.module.css';

/** Events and open steps as a calendar's file. */
export function CalendarSection({
  events,
  active,
}: {
  events: EventWithCount[];
  active: EventWithCount | undefined;
}) {
  const text = useText();
  return (
    <section className={styles.section}>
      <h2>{text('exchange.calendar')}</h2>
    </section>
  );
}
