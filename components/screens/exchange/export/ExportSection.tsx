import type { EventWithCount } from '~/storage';
import { useAttempt } from '../../../hooks/use-attempt';
import { useText } from '../../../hooks/use-text';
import buttons from '../../../ui/styles/buttons.module.css';
import styles from '../styles/section.module.css';
import { Receipts } from './Receipts';
import { useOpenExport } from './use-open-export';

/** Exports leads for the office, and lists the receipts of past exports. */
export function ExportSection({
  events,
  active,
}: {
  events: EventWithCount[];
  active: EventWithCount | undefined;
}) {
  const text = useText();
  const open = useOpenExport();
  const { attempt, busy } = useAttempt();
  const none = events.every(({ leads }) => leads === 0);
  return (
    <section className={styles.section}>
      <h2>{text('exchange.export')}</h2>
      <p>{text('export.hint')}</p>
      <button
        type="button"
        className={buttons.ghost}
        disabled={busy || none}
        title={none ? text('leads.nothing') : undefined}
        onClick={() => void attempt(() => open(active?.event.id))}
      >
        {text('export.open')}
      </button>
      <h3>{text('receipt.title')}</h3>
      <Receipts events={events} />
    </section>
  );
}
