import type { Organisation } from '~/domain/organisations/organisation';
import { REFERENCES } from '~/domain/schema/references';
import { RECORD_TABLES, type RecordTables } from '~/domain/schema/tables';
import { isDeletedByUser, type RecordRow } from '~/domain/sync/beginnings';
import { database } from '../core/database';
import { mergeTargetOf } from '../queries/matching/matches';
import { mergedAmong } from '../queries/merged-ids';

type Table = keyof RecordTables;
interface Trashed extends RecordRow {
  mergedInto?: string;
  folded?: string[];
}

/** Records to purge. */
export interface Purgeable {
  rows: RecordRow[];
  /** Records somebody deleted, and records merged into those: they leave tombstones. The other rows are their children. */
  deleted: RecordRow[];
}

/** Rows to purge, by table: deleted before `instant`, their children, and records merged into them. Keeps organisations, leads and contacts that a live record was merged from. */
export async function purgeable(instant: string): Promise<Map<Table, Purgeable>> {
  const isExpired = ({ deletedAt }: { deletedAt?: string | undefined }) =>
    deletedAt !== undefined && deletedAt < instant;
  const merged = await mergedIntoPurged(isExpired);
  const mergedLeads = await mergedAmong('leads', (lead) => !isExpired(lead));
  const remaining = new Set<string>();
  const byTable = new Map<Table, Purgeable>();
  for (const table of RECORD_TABLES) {
    const owners = REFERENCES.filter(([part]) => part === table).map(([, field]) => field);
    const trashed = await trashedIn(table);
    const deletedByHand = trashed.filter((row) =>
      row.mergedInto
        ? merged.has(row.id)
        : isDeletedByUser(row) && isExpired(row) && !mergedLeads.has(row.id),
    );
    const deletedIds = new Set(deletedByHand.flatMap(({ id, folded = [] }) => [id, ...folded]));
    const deleted = trashed.filter(({ id }) => deletedIds.has(id));
    const lacksParent = (row: Trashed) => owners.some((field) => !remaining.has(String(row[field])));
    const children = trashed.filter((row) => !deletedIds.has(row.id) && isExpired(row) && lacksParent(row));
    const rows = [...deleted, ...children];
    const purgedIds = new Set(rows.map(({ id }) => id));
    for (const id of await database.table<Trashed, string>(table).toCollection().primaryKeys())
      if (!purgedIds.has(id)) remaining.add(id);
    byTable.set(table, { rows, deleted });
  }
  return byTable;
}

const trashedIn = (table: Table): Promise<Trashed[]> =>
  database
    .table<Trashed>(table)
    .filter(({ deletedAt }) => deletedAt !== undefined)
    .toArray();

/** Organisations merged into one that is purged or missing. */
async function mergedIntoPurged(isExpired: (row: Organisation) => boolean): Promise<Set<string>> {
  const merged = await database.organisations.filter(({ mergedInto }) => mergedInto !== undefined).toArray();
  const targets = await Promise.all(merged.map(mergeTargetOf));
  const isGone = (target: Organisation) => target.mergedInto !== undefined || isExpired(target);
  return new Set(merged.filter((_, at) => targets[at] && isGone(targets[at])).map(({ id }) => id));
}
