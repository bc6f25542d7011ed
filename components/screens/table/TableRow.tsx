import { memo } from 'react';
import type { LeadColumn, TableLead } from '~/domain/leads/table-columns';
import type { Mission } from '~/domain/missions/mission';
import { nameOf } from '~/domain/organisations/display-name';
import { useText } from '../../hooks/use-text';
import { useOpenLead } from '../../records/open/use-open-lead';
import { Cell } from './cells/Cell';
import styles from './LeadTable.module.css';
import type { Pick } from './use-selection';

interface TableRowProps {
  row: TableLead;
  /** Its index among all rows. */
  at: number;
  height: number;
  columns: readonly LeadColumn[];
  mission: Mission;
  picked: boolean;
  onPick: Pick;
}

/** One lead of the table; rendered again only when it changes, for smooth scrolling. */
export const TableRow = memo(function TableRow({
  row,
  at,
  height,
  columns,
  mission,
  picked,
  onPick,
}: TableRowProps) {
  const text = useText();
  const open = useOpenLead();
  const { lead, organisation } = row;
  const name = nameOf(organisation);
  return (
    <tr
      style={{ height }}
      data-row={at}
      aria-rowindex={at + 2}
      className={picked ? styles.picked : undefined}
    >
      <td className={styles.tick}>
        <input
          type="checkbox"
          aria-label={text('table.pick', { name })}
          checked={picked}
          onChange={({ currentTarget: { checked }, nativeEvent }) =>
            onPick(lead.id, { on: checked, range: (nativeEvent as MouseEvent).shiftKey })
          }
        />
      </td>
      {columns.map((column) =>
        column === 'name' ? (
          <th key={column} scope="row" className={styles.name}>
            <button type="button" title={name} onClick={() => open(row)}>
              {name}
            </button>
          </th>
        ) : (
          <td key={column}>
            <Cell row={row} column={column} mission={mission} />
          </td>
        ),
      )}
    </tr>
  );
});
