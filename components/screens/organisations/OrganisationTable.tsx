import type { OrganisationId } from '~/domain/records/ids';
import type { OrganisationColumn } from '~/storage';
import { useRowWindow } from '../../hooks/lists/use-row-window';
import { useRows } from '../../hooks/lists/use-rows';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import { DrawnRows } from '../../ui/DrawnRows';
import { SortHead } from '../../ui/SortHead';
import table from '../../ui/styles/table.module.css';
import { OrganisationLine } from './OrganisationLine';
import styles from './Organisations.module.css';

const COLUMNS: readonly OrganisationColumn[] = ['name', 'prefecture', 'leads', 'events', 'last'];
export interface OrganisationOrder {
  column: OrganisationColumn;
  descending: boolean;
}
const ROW_HEIGHT = 52;

interface OrganisationTableProps {
  /** All rows, in their order. */
  ids: readonly string[];
  order: OrganisationOrder;
  onOrder: (column: OrganisationColumn) => void;
}

/** The organisations as a scrolling table; possible duplicates are looked up for the rows in view only. */
export function OrganisationTable({ ids, order, onOrder }: OrganisationTableProps) {
  const text = useText();
  const { scroller, drawn, onScroll, keep } = useRowWindow(ids.length, ROW_HEIGHT);
  const rows = useRows(
    ids as readonly OrganisationId[],
    drawn,
    (storage, own) => storage.organisationRowsOf(own),
    ({ organisation }) => organisation.id,
  );
  const seen = [...rows.keys()];
  const doubts = useLive((storage) => storage.doubtsAmong(seen), [seen.join()]);
  return (
    <section
      className={table.scroller}
      ref={scroller}
      onScroll={onScroll}
      aria-label={text('organisations.title')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
    >
      <table className={`${table.table} ${styles.table}`} aria-rowcount={ids.length + 1}>
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
        <DrawnRows drawn={drawn} rows={ids}>
          {(id, at) => {
            const row = rows.get(id as OrganisationId);
            if (!row) return <tr key={id} style={{ height: ROW_HEIGHT }} aria-rowindex={at + 2} />;
            return (
              <OrganisationLine
                key={id}
                row={row}
                at={at}
                height={ROW_HEIGHT}
                doubts={doubts?.get(row.organisation.id)}
                onFocus={() => keep(at)}
              />
            );
          }}
        </DrawnRows>
      </table>
    </section>
  );
}
