import { useAttempt } from '../../../hooks/use-attempt';
import { useGoen } from '../../../hooks/use-goen';
import { useText } from '../../../hooks/use-text';
import buttons from '../../../ui/styles/buttons.module.css';
import styles from './Import.module.css';
import type { CheckedFile } from './import-state';
import { refusalText } from './import-texts';

/** The way to a file of the refused rows, each with its reason, to be mended and imported again. */
export function RefusedFile({ checked: { table, plan } }: { checked: CheckedFile }) {
  const text = useText();
  const { platform } = useGoen();
  const { attempt, busy } = useAttempt();
  if (!plan.some(({ is }) => is === 'refused')) return null;
  const write = async () => {
    const [{ refusedCsv }, browser] = await Promise.all([import('~/exchange/import'), platform()]);
    const heads = { row: text('importing.row'), reason: text('importing.reasonHead') };
    const csv = refusedCsv(table, plan, heads, (planned) => refusalText(text, planned));
    browser.download(`${text('importing.refusedName')}.csv`, csv, 'text/csv;charset=utf-8');
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
