import { canonical } from '~/domain/records/last-write-wins';
import { REFERENCES } from '~/domain/schema/references';
import type { RecordTables } from '~/domain/schema/tables';
import { database } from '../core/database';
import type { StatePatch } from '../core/patch-kinds';
import type { Change, Clock } from '../core/row-types';
import { HISTORY, inversePatch } from '../core/write-history';
import type { UndoPreview } from './preview-types';
import { stateBefore } from './state-before';

type Row = Record<string, unknown>;
type Written = ReadonlyMap<string, ReadonlySet<string>>;
type UndoneMerge = Pick<UndoPreview, 'reverted' | 'overtaken'>;

/** How to undo a merge: each record as before, stamps included, except fields written since. Records it created are removed all together or not at all. */
export async function undoMerge(changes: readonly Change[], later: Written): Promise<UndoneMerge> {
  const overtaken: UndoPreview['overtaken'] = [];
  const states = new Map<string, StatePatch>();
  for (const [change, row] of await withRows(changes.filter(({ clocks }) => clocks))) {
    const { table, record } = recordOf(change);
    const since = writtenAfter(change, row, later);
    overtaken.push(...since.map((field) => ({ table, record, field })));
    const isChange = change.clocks?.before && change.clocks.after;
    if (since.length === 0 || (isChange && row))
      states.set(record, { table, id: record, state: stateBefore(change, row, new Set(since)) });
  }
  for (const { table, id } of await needed(states)) overtaken.push({ table, record: id, field: 'id' });
  const made = new Set(changes.filter(isMade).map(({ record }) => record));
  const mustStay = overtaken.some(({ record }) => made.has(record));
  const all = [...states.values()];
  // Reverted in reverse order: rows removed first are restored last.
  const history = changes
    .filter(({ table }) => table === HISTORY)
    .map(inversePatch)
    .reverse();
  return { overtaken, reverted: mustStay ? all.filter(({ state }) => state) : [...all, ...history] };
}

/** Each change with its current record, read one table at a time. */
async function withRows(changes: readonly Change[]): Promise<[Change, Row | undefined][]> {
  const found: [Change, Row | undefined][] = [];
  for (const table of new Set(changes.map((change) => change.table))) {
    const own = changes.filter((change) => change.table === table);
    const rows = await database.table<Row>(table).bulkGet(own.map(({ record }) => record));
    found.push(...own.map((change, at): [Change, Row | undefined] => [change, rows[at]]));
  }
  return found;
}

const isMade = ({ clocks }: Change): boolean => clocks !== undefined && !clocks.before;

const recordOf = ({ table, record }: Change) => ({ table: table as keyof RecordTables, record });

/** Fields of a record written after the merge by activities not undone; `id` stands for the whole record. */
function writtenAfter(
  { record, clocks, before, after }: Change,
  row: Row | undefined,
  later: Written,
): string[] {
  if (!clocks?.after) return row ? ['id'] : [];
  if (!row) return ['id'];
  const touched = [...(later.get(record) ?? [])].filter(
    (field) => stampIn(row as unknown as Clock, field) !== stampIn(clocks.after, field),
  );
  if (!before) return touched.length > 0 ? ['id'] : [];
  return Object.keys(after).filter(
    (field) => touched.includes(field) || canonical(row[field]) !== canonical(after[field]),
  );
}

const stampIn = (clock: Clock | undefined, field: string) => clock?.stamps[field] ?? clock?.stamp;

/** Removed records that others still reference. */
async function needed(states: ReadonlyMap<string, StatePatch>): Promise<StatePatch[]> {
  const removed = [...states.values()].filter(({ state }) => !state);
  const found = new Map<string, StatePatch>();
  for (const [table, field, owner] of REFERENCES) {
    const owners = new Map(removed.filter((each) => each.table === owner).map((each) => [each.id, each]));
    const parts = await database
      .table<Row>(table)
      .where(field)
      .anyOf([...owners.keys()])
      .toArray();
    for (const part of parts) {
      const patch = states.get(String(part.id));
      const after = patch ? patch.state : part;
      const parent = after && !after.deletedAt && owners.get(String(after[field]));
      if (parent) found.set(parent.id, parent);
    }
  }
  return [...found.values()];
}
