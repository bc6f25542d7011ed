import type { Stage } from '~/domain/missions/playbook';
import type { RecordPatch } from '~/domain/schema/patch';
import { REFERENCES } from '~/domain/schema/references';
import type { RecordTables } from '~/domain/schema/tables';
import { rowsBefore, rowsWhere } from '../core/many-rows';

type Table = keyof RecordTables;
type Row = Record<string, unknown> & { id: string };
type Patches = ReadonlyMap<string, RecordPatch>;

/** Patches that would leave a dangling reference: a record without its parent, or a lead in a stage its event lacks. */
export async function dangling(patches: Patches): Promise<RecordPatch[]> {
  const candidates = [...patches.values()].filter(mayDangle);
  const state = await rowsAfter(candidates, patches);
  return candidates.filter((patch) => leavesDangling(patch, state));
}

/** Fields that reference a parent or can invalidate a reference. */
const REFERENCE_FIELDS = new Set(['deletedAt', 'stage', 'stages', ...REFERENCES.map(([, field]) => field)]);

const mayDangle = ({ set }: RecordPatch): boolean =>
  Object.keys(set).some((field) => REFERENCE_FIELDS.has(field));

/** Records the patches touch, their parents and children, as the patches would leave them. */
interface RowsAfter {
  row: (table: Table, id: string) => Row | undefined;
  liveParts: (table: Table, id: string) => Row[];
}

/** Reads one table at a time: undoing a large import would otherwise need a read per row. */
async function rowsAfter(all: readonly RecordPatch[], patches: Patches): Promise<RowsAfter> {
  const after = (row: Row): Row => ({ ...row, ...patches.get(row.id)?.set });
  const rows = await rowsBefore(all);
  const own = (table: Table) => all.filter((patch) => patch.table === table);
  const parts = new Map<string, Row[]>();
  for (const [table, field, owner] of REFERENCES) {
    const ids = own(table).flatMap(({ id }) => {
      const row = rows.get(`${table}:${id}`);
      return row ? [String(after(row as Row)[field])] : [];
    });
    for (const [key, row] of await rowsBefore(ids.map((id) => ({ table: owner, id })))) rows.set(key, row);
    const asked = own(owner).filter(({ set }) => set.deletedAt !== undefined || 'stages' in set);
    const found = await rowsWhere<Row>(
      table,
      field,
      asked.map(({ id }) => id),
    );
    for (const row of found.map(after)) {
      if (row.deletedAt) continue;
      const key = `${owner}:${row[field]}`;
      parts.set(key, [...(parts.get(key) ?? []), row]);
    }
  }
  return {
    row: (table, id) => {
      const row = rows.get(`${table}:${id}`);
      return row && after(row as Row);
    },
    liveParts: (table, id) => parts.get(`${table}:${id}`) ?? [],
  };
}

function leavesDangling(patch: RecordPatch, { row: rowOf, liveParts }: RowsAfter): boolean {
  const row = rowOf(patch.table, patch.id);
  if (!row) return false;
  if (row.deletedAt !== undefined) return liveParts(patch.table, patch.id).length > 0;
  for (const [table, field, owner] of REFERENCES) {
    if (table !== patch.table) continue;
    const parent = rowOf(owner, String(row[field]));
    if (!parent || parent.deletedAt !== undefined) return true;
    if (field === 'eventId' && !hasStage(parent, row)) return true;
  }
  if (!('stages' in patch.set)) return false;
  return liveParts(patch.table, patch.id).some((lead) => !hasStage(row, lead));
}

const hasStage = (event: Row, lead: Row): boolean =>
  (event.stages as Stage[]).some(({ id }) => id === lead.stage);
