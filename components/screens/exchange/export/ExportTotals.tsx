import type { ExportChoice } from '~/exchange/export/presets';
import { problemText } from '~/locales/text';
import { useGoen } from '../../../hooks/use-goen';
import { useText } from '../../../hooks/use-text';
import buttons from '../../../ui/styles/buttons.module.css';
import styles from './Export.module.css';
import type { ExportRows } from './use-export-rows';

interface ExportTotalsProps {
  choice: ExportChoice;
  /** Number of columns. */
  columns: number;
  rows: ExportRows | undefined;
  /** Numbers of rows of a summary and of the leads it counts. */
  summary: { rows: number; leads: number };
  onChange: (choice: ExportChoice) => void;
}

/** Number of leads and people in the export, with the duty to inform people before their data is sent. */
export function ExportTotals({ choice, columns, rows, summary, onChange }: ExportTotalsProps) {
  const text = useText();
  return (
    <>
      <p role="status" className={styles.outlook}>
        <Sentence choice={choice} columns={columns} rows={rows} summary={summary} />
      </p>
      {rows && rows.personal > 0 && (
        <div className={styles.disclosure}>
          <p>{text('export.disclosure')}</p>
          <button
            type="button"
            className={buttons.quiet}
            onClick={() => onChange({ ...choice, impersonal: true })}
          >
            {text('export.leaveOut')}
          </button>
        </div>
      )}
    </>
  );
}

function Sentence({ choice, columns, rows, summary }: Omit<ExportTotalsProps, 'onChange'>) {
  const text = useText();
  const { locale } = useGoen();
  if (!rows) return text('export.reading');
  if (choice.form !== 'summary' && columns === 0) return problemText(locale, 'export-columns');
  const count = rows.sheets.length;
  if (count === 0) return problemText(locale, 'export-empty');
  if (choice.form === 'summary')
    return [
      text('export.summaryRows', { count: summary.rows }),
      text('export.counted', { count: summary.leads }),
      text('export.noPersonal'),
    ].join(text('export.joint'));
  return [
    text('export.leads', { count, all: rows.all }),
    text('export.personal', { count: rows.personal }),
    text('export.uninformed', { count: rows.uninformed }),
  ].join(text('export.joint'));
}
