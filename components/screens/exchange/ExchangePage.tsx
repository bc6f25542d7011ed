import type { EventWithCount } from '~/storage';
import { useText } from '../../hooks/use-text';
import screen from '../../ui/styles/screen.module.css';
import { BackupSection } from './backup/BackupSection';
import { CalendarSection } from './CalendarSection';
import styles from './ExchangePage.module.css';
import { ExportSection } from './export/ExportSection';
import { ImportSection } from './import/ImportSection';

/** Exports, imports, backups and calendar files. */
export function ExchangePage({
  events,
  active,
}: {
  events: EventWithCount[];
  active: EventWithCount | undefined;
}) {
  const text = useText();
  return (
    <>
      <header className={screen.head}>
        <h1>{text('exchange.title')}</h1>
      </header>
      <div className={styles.sections}>
        <ExportSection events={events} active={active} />
        <ImportSection events={events} active={active} />
        <BackupSection />
        <CalendarSection events={events} active={active} />
      </div>
    </>
  );
}
