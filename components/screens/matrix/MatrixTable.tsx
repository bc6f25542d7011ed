import { type MatrixRow, matrixOf } from '~/domain/leads/matrix';
import type { EventColour } from '~/domain/missions/mission-event';
import { nameOf } from '~/domain/organisations/display-name';
import type { MissionId, OrganisationId } from '~/domain/records/ids';
import type { LeadTableRow } from '~/storage';
import { useRowWindow } from '../../hooks/lists/use-row-window';
import { useRows } from '../../hooks/lists/use-rows';
import { useText } from '../../hooks/use-text';
import { useOpenOrganisation } from '../../records/open/use-open-organisation';
import { DrawnRows } from '../../ui/DrawnRows';
import { EventDot } from '../../ui/marks/EventDot';
import table from '../../ui/styles/table.module.css';
import styles from './Matrix.module.css';
import { type Axis, MatrixCell } from './MatrixCell';

const ROW_HEIGHT = 56;
const COLUMN_WIDTH = 172;

interface MatrixTableProps extends LineProps {
  missionId: MissionId;
  /** Ids of the organisations, in their order. */
  ids: readonly string[];
}

interface LineProps {
  /** Events or members; only events have a colour. */
  columns: readonly { id: string; name: string; colour: EventColour | undefined }[];
  axis: Axis;
}

/** The matrix as a scrolling table; its head and first column stay in place. */
export function MatrixTable({ missionId, ids, columns, axis }: MatrixTableProps) {
  const text = useText();
  const { scroller, drawn, onScroll, keep } = useRowWindow(ids.length, ROW_HEIGHT);
  const rows = useRows(
    ids as readonly OrganisationId[],
    drawn,
    async (storage, own) => matrixOf(await storage.matrixLeads(missionId, own)),
    ({ organisation }) => organisation.id,
  );
  return (
    <section
      className={`${table.scroller} ${styles.scroller}`}
      ref={scroller}
      onScroll={onScroll}
      aria-label={text('matrix.table')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
    >
      <table
        className={`${table.table} ${styles.matrix}`}
        style={{ width: `calc(min(240px, 42vw) + ${columns.length * COLUMN_WIDTH}px)` }}
        aria-rowcount={ids.length + 1}
      >
        <MatrixHead columns={columns} />
        <DrawnRows drawn={drawn} rows={ids}>
          {(id, at) => {
            const row = rows.get(id as OrganisationId);
            if (!row) return <tr key={id} style={{ height: ROW_HEIGHT }} aria-rowindex={at + 2} />;
            return (
              <MatrixLine key={id} row={row} at={at} columns={columns} axis={axis} onFocus={() => keep(at)} />
            );
          }}
        </DrawnRows>
      </table>
    </section>
  );
}

function MatrixHead({ columns }: Pick<LineProps, 'columns'>) {
  const text = useText();
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className={styles.first}>
          {text('matrix.organisation')}
        </th>
        {columns.map(({ id, name, colour }) => (
          <th key={id} scope="col" title={name}>
            <span className={styles.event}>
              {colour && <EventDot colour={colour} />}
              <b>{name}</b>
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface MatrixLineProps extends LineProps {
  row: MatrixRow<LeadTableRow>;
  /** Its index among all rows. */
  at: number;
  onFocus: () => void;
}

function MatrixLine({ row, at, columns, axis, onFocus }: MatrixLineProps) {
  const text = useText();
  const open = useOpenOrganisation();
  const name = nameOf(row.organisation);
  return (
    <tr style={{ height: ROW_HEIGHT }} aria-rowindex={at + 2} onFocus={onFocus}>
      <th scope="row" className={styles.first}>
        <button
          type="button"
          title={name}
          aria-label={text('organisations.open', { name })}
          onClick={() => open(row.organisation)}
        >
          {name}
        </button>
        {row.organisation.nameJa && <small title={row.organisation.nameEn}>{row.organisation.nameEn}</small>}
      </th>
      {columns.map((column) => (
        <td key={column.id}>
          <MatrixCell row={row} column={column} axis={axis} />
        </td>
      ))}
    </tr>
  );
}
