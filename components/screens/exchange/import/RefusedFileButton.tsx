import { useAttempt } from '../../../hooks/use-attempt';
import { useGoen } from '../../../hooks/use-goen';
import { useText } from '../../../hooks/use-text';
import buttons from '../../../ui/styles/buttons.module.css';
import styles from './Import.module.css';
import type { CheckedFile } from './import-state';
import { refusalText } from './import-texts';

/** Downloads the refused rows with their reasons as CSV, to correct and import again; nothing where no row is refused. */
export function RefusedFileButton({ checked: { table, plan } }: { checked: CheckedFile }) {
  const text = useText();
  const { platform } = useGoen();
  const { attempt, busy } = useAttempt();
  if (!plan.some(({ is }) => is === 'refused')) return null;
  const write = async () => {
    const [{ refusedCsv }, browser] = await Promise.all([import('~/exchange/import'), platform()]);
    const heads = { row: text('importing.row'), reason: text('importing.reasonHead') };
    const csv = refusedCsv(table, plan, heads, (planned) => refusalText(text, planned));
    await browser.download(`${text('importing.refusedName')}.csv`, csv, 'text/csv;charset=utf-8');
  };
  return (
    <button
      type="button"
      className={`${buttons.ghost} ${styles.download}`}
      disabled={busy}
      onClick={() => void attempt(write)}
    >
      {text('importing.refusedFile')}
    </button>
  );
}
