import type { MergeOutlook } from '~/storage';
import { useGoen } from '../../../hooks/use-goen';
import { useText } from '../../../hooks/use-text';
import styles from './Backup.module.css';

const OUTCOMES = ['new', 'changed', 'equal', 'older', 'removed', 'leftOut'] as const;

/** Number of records in a backup by table and outcome; tables without records are left out. */
export function MergeCounts({ counts }: Pick<MergeOutlook, 'counts'>) {
  const text = useText();
  const { locale } = useGoen();
  const number = new Intl.NumberFormat(locale);
  const tables = [...counts].filter(([, count]) => OUTCOMES.some((outcome) => count[outcome] > 0));
  const outcomes = OUTCOMES.filter((outcome, at) => at < 4 || tables.some(([, count]) => count[outcome] > 0));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.counts} tabIndex={0} aria-label={text('backup.preview')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text('backup.records')}</th>
            {outcomes.map((outcome) => (
              <th key={outcome} scope="col">
                {text(`backup.outcome.${outcome}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tables.map(([table, count]) => (
            <tr key={table}>
              <th scope="row">{text(`backup.table.${table}`)}</th>
              {outcomes.map((outcome) => (
                <td key={outcome}>{number.format(count[outcome])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
