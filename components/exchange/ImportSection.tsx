import type { EventWithCount } from '~/storage';
import { useText } from '../hooks/goen';
import styles from './ExchangePage.module.css';

/** Files that come back from the office, or from other tools. */
export function ImportSection({
  events,
  active,
}: {
  events: EventWithCount[];
  active: EventWithCount | undefined;
}) {
  const text = useText();
  return (
    <section className={styles.section}>
      <h2>{text('exchange.import')}</h2>
    </section>
  );
}
