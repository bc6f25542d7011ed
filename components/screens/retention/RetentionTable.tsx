import type { Day } from '~/domain/dates/day';
import type { ContactId } from '~/domain/records/ids';
import type { RetentionRow } from '~/storage';
import { useRowWindow } from '../../hooks/lists/use-row-window';
import { useText } from '../../hooks/use-text';
import { DrawnRows } from '../../ui/DrawnRows';
import table from '../../ui/styles/table.module.css';
import styles from './Retention.module.css';
import { RetentionLine } from './RetentionLine';

const ROW_HEIGHT = 52;

interface RetentionTableProps {
  rows: readonly RetentionRow[];
  ticked: ReadonlySet<ContactId>;
  today: Day;
  onPick: (ids: ReadonlySet<ContactId>) => void;
}

/** The people under review as a scrolling table, the longest without activity first. */
export function RetentionTable({ rows, ticked, today, onPick }: RetentionTableProps) {
  const text = useText();
  const { scroller, drawn, onScroll, keep } = useRowWindow(rows.length, ROW_HEIGHT);
  const pick = (id: ContactId, on: boolean) =>
    onPick(new Set(on ? [...ticked, id] : [...ticked].filter((each) => each !== id)));
  return (
    <section
      className={table.scroller}
      ref={scroller}
      onScroll={onScroll}
      aria-label={text('retention.title')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
    >
      <table className={`${table.table} ${styles.table}`} aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className={styles.who}>
              {text('retention.person')}
            </th>
            <th scope="col">{text('organisation.title')}</th>
            <th scope="col">{text('retention.last')}</th>
            <th scope="col">{text('retention.decision')}</th>
          </tr>
        </thead>
        <DrawnRows drawn={drawn} rows={rows}>
          {(row, at) => (
            <RetentionLine
              key={row.contact.id}
              row={row}
              at={at}
              height={ROW_HEIGHT}
              today={today}
              checked={ticked.has(row.contact.id)}
              onPick={(on) => pick(row.contact.id, on)}
              onFocus={() => keep(at)}
            />
          )}
        </DrawnRows>
      </table>
    </section>
  );
}
