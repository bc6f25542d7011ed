import { customOf, type LEAD_COLUMNS, type LeadColumn } from '~/domain/leads/table-columns';
import type { Mission } from '~/domain/missions/mission';
import { useText } from '../../../hooks/use-text';

/** The name of a column; a custom field has the name the mission gave it. */
export function useColumnName({ fields = [] }: Pick<Mission, 'fields'>): (column: LeadColumn) => string {
  const text = useText();
  return (column) => {
    const custom = customOf(column);
    if (custom !== undefined) return fields.find(({ id }) => id === custom)?.name ?? custom;
    return text(`table.column.${column as (typeof LEAD_COLUMNS)[number]}`);
  };
}
