import type { OrganisationRow } from '~/storage';
import { useLive } from '../../hooks/use-live';
import { useRowWindow } from '../../hooks/use-row-window';
import { useText } from '../../hooks/use-text';
import { DrawnRows } from '../../ui/DrawnRows';
import { SortHead } from '../../ui/SortHead';
import table from '../../ui/styles/table.module.css';
import { OrganisationLine } from './OrganisationLine';
import styles from './Organisations.module.css';

const COLUMNS = ['name', 'prefecture', 'leads', 'events', 'last'] as const;
export type OrganisationColumn = (typeof COLUMNS)[number];
export interface OrganisationOrder {
  column: OrganisationColumn;
  descending: boolean;
}
const ROW_HEIGHT = 52;

interface OrganisationTableProps {
  rows: readonly OrganisationRow[];
  order: OrganisationOrder;
  onOrder: (column: OrganisationColumn) => void;
}

/** The organisations as a scrolling table; possible duplicates are looked up for the rows in view only. */
export function OrganisationTable({ rows, order, onOrder }: OrganisationTableProps) {
  const text = useText();
  const { scroller, drawn, onScroll, keep } = useRowWindow(rows.length, ROW_HEIGHT);
  const seen = drawn.flatMap((each) => ('row' in each ? [rows[each.row]?.organisation.id] : []));
  const ids = seen.filter((id) => id !== undefined);
  const doubts = useLive((storage) => storage.doubtsAmong(ids), [ids.join()]);
  return (
    <section
      className={table.scroller}
      ref={scroller}
      onScroll={onScroll}
      aria-label={text('organisations.title')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
    >
      <table className={`${table.table} ${styles.table}`} aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map((column) => (
              <SortHead
                key={column}
                name={text(`organisations.${column}`)}
                direction={order.column !== column ? 'none' : order.descending ? 'descending' : 'ascending'}
                className={styles[column]}
                onSort={() => onOrder(column)}
              />
            ))}
          </tr>
        </thead>
        <DrawnRows drawn={drawn} rows={rows}>
          {(row, at) => (
            <OrganisationLine
              key={row.organisation.id}
              row={row}
              at={at}
              height={ROW_HEIGHT}
              doubts={doubts?.get(row.organisation.id)}
              onFocus={() => keep(at)}
            />
          )}
        </DrawnRows>
      </table>
    </section>
  );
}
