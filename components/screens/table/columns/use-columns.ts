import { FIRST_COLUMNS, type LeadColumn, tableColumns } from '~/domain/leads/table-columns';
import type { Mission } from '~/domain/missions/mission';
import { useOwnChoice } from '../../../hooks/use-own-choice';

const WIDTHS: Partial<Record<LeadColumn, number>> = {
  name: 230,
  nameEn: 190,
  stage: 150,
  since: 118,
  next: 200,
  due: 150,
  owner: 96,
  members: 180,
  priority: 84,
  tags: 170,
  prefecture: 112,
  website: 200,
};
const OTHER_WIDTH = 150;
export const LEAST_WIDTH = 64;
export const MOST_WIDTH = 640;

/** The columns of the table on this device: which are shown, their widths in pixels, and the order of the rows. */
export interface Columns {
  /** All available columns. */
  all: LeadColumn[];
  shown: LeadColumn[];
  order: { column: LeadColumn; descending: boolean } | undefined;
  widthOf: (column: LeadColumn) => number;
  show: (columns: readonly LeadColumn[]) => void;
  /** `undefined` resets the width. */
  widen: (column: LeadColumn, width: number | undefined) => void;
  /** Ascending, then descending, then unsorted. */
  orderBy: (column: LeadColumn) => void;
}

/** The columns of a mission's leads; `undefined` until the choices are read. */
export function useColumns(mission: Mission): Columns | undefined {
  const [chosen, choose] = useOwnChoice('columns');
  const [widths, chooseWidths] = useOwnChoice('columnWidths');
  const [ordered, chooseOrder] = useOwnChoice('columnOrder');
  if (chosen === undefined || widths === undefined || ordered === undefined) return undefined;
  const all = tableColumns(mission);
  const wanted: readonly string[] = chosen ? chosen.split(',') : FIRST_COLUMNS;
  const widthById = new Map(parsedWidths(widths));
  const column = all.find((each) => each === ordered.replace(/^-/, ''));
  const descending = ordered.startsWith('-');
  return {
    all,
    shown: all.filter((each) => each === 'name' || wanted.includes(each)),
    order: column && { column, descending },
    widthOf: (each) => widthById.get(each) ?? WIDTHS[each] ?? OTHER_WIDTH,
    // Custom fields of other missions stay chosen for when their events are shown again.
    show: (columns) =>
      choose([...columns, ...wanted.filter((id) => !all.some((each) => each === id))].join(',')),
    widen: (each, width) => {
      if (width === undefined) widthById.delete(each);
      else widthById.set(each, width);
      chooseWidths([...widthById].map(([id, pixels]) => `${id}=${pixels}`).join(','));
    },
    orderBy: (each) => {
      if (each !== column) return chooseOrder(each);
      chooseOrder(descending ? '' : `-${each}`);
    },
  };
}

const parsedWidths = (text: string): [string, number][] =>
  text.split(',').flatMap((each): [string, number][] => {
    const at = each.lastIndexOf('=');
    const width = Number(each.slice(at + 1));
    return at > 0 && width >= LEAST_WIDTH && width <= MOST_WIDTH ? [[each.slice(0, at), width]] : [];
  });
