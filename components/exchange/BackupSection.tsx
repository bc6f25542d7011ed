import { useText } from '../hooks/goen';
import styles from './ExchangePage.module.css';

/** One file of everything, and a colleague's or an earlier one merged in. */
export function BackupSection() {
  const text = useText();
  return (
    <section className={styles.section}>
      <h2>{text('exchange.backup')}</h2>
    </section>
  );
}
