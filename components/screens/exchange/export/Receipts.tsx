import type { Handover } from '~/domain/export/handover';
import { PRESET_IDS } from '~/exchange/export/presets';
import { momentIn } from '~/locales/days';
import type { EventWithCount } from '~/storage';
import { useGoen } from '../../../hooks/use-goen';
import { useLive } from '../../../hooks/use-live';
import { useText } from '../../../hooks/use-text';
import buttons from '../../../ui/styles/buttons.module.css';
import styles from './Export.module.css';

const SHORT = 8;

/** Receipts of past exports, newest first. */
export function Receipts({ events }: { events: EventWithCount[] }) {
  const text = useText();
  const receipts = useLive(async (storage) => storage.handovers(), []);
  if (!receipts) return null;
  if (receipts.length === 0) return <p>{text('receipt.none')}</p>;
  const heads = ['at', 'by', 'event', 'preset', 'rows', 'personal', 'file', 'hash'] as const;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.receipts} tabIndex={0} aria-label={text('receipt.title')}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {text(`receipt.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {receipts.map((receipt) => (
            <Receipt key={receipt.id} receipt={receipt} events={events} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Receipt({ receipt, events }: { receipt: Handover; events: EventWithCount[] }) {
  const text = useText();
  const { locale, say } = useGoen();
  const { at, by, eventId, preset, rows, personal, file, sha256 } = receipt;
  const known = [...PRESET_IDS, 'custom' as const].find((id) => id === preset);
  const copy = async () => {
    await navigator.clipboard.writeText(sha256);
    say(text('receipt.copied'));
  };
  const label = text('receipt.copy', { file });
  const short = `${sha256.slice(0, SHORT)}…`;
  return (
    <tr>
      <td className={styles.number}>{momentIn(locale, at)}</td>
      <td>{by}</td>
      <td>
        {eventId ? events.find(({ event }) => event.id === eventId)?.event.name : text('export.allEvents')}
      </td>
      <td>{known ? text(`export.preset.${known}`) : preset}</td>
      <td className={styles.number}>{rows}</td>
      <td className={styles.number}>{personal}</td>
      <td>{file}</td>
      <td className={styles.hash}>
        <button
          type="button"
          className={buttons.quiet}
          title={sha256}
          aria-label={`${label}: ${short}`}
          onClick={() => void copy()}
        >
          <code>{short}</code>
        </button>
      </td>
    </tr>
  );
}
