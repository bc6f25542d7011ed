import type { EventWithCount } from '~/storage';
import { useText } from '../hooks/goen';
import styles from './ExchangePage.module.css';

/** Files of leads for the office, and the receipts of those that went. */
export function ExportSection({
  events,
  active,
}: {
  events: EventWithCount[];
  active: EventWithCount | undefined;
}) {
  const text = useText();
  return (
    <section className={styles.section}>
      <h2>{text('exchange.export')}</h2>
    </section>
  );
}
