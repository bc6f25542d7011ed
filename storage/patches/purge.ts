import type { Organisation } from '~/domain/organisations/organisation';
import { REFERENCES } from '~/domain/schema/references';
import { RECORD_TABLES, type RecordTables } from '~/domain/schema/tables';
import { isTrashedByHand, type RecordRow } from '~/domain/sync/beginnings';
import { database } from '../core/database';
import { mergedAmong } from '../queries/folded';
import { mergeTargetOf } from '../queries/matching/matches';

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
  const isOver = ({ deletedAt }: { deletedAt?: string | undefined }) =>
    deletedAt !== undefined && deletedAt < instant;
  const merged = await withoutHome(isOver);
  const kept = await mergedAmong('leads', (lead) => !isOver(lead));
  const there = new Set<string>();
  const over = new Map<Table, Purgeable>();
  for (const table of RECORD_TABLES) {
    const owners = REFERENCES.filter(([part]) => part === table).map(([, field]) => field);
    const trashed = await trashedIn(table);
    const byHand = trashed.filter((row) =>
      row.mergedInto ? merged.has(row.id) : isTrashedByHand(row) && isOver(row) && !kept.has(row.id),
    );
    const gone = new Set(byHand.flatMap(({ id, folded = [] }) => [id, ...folded]));
    const deleted = trashed.filter(({ id }) => gone.has(id));
    const isHomeless = (row: Trashed) => owners.some((field) => !there.has(String(row[field])));
    const others = trashed.filter((row) => !gone.has(row.id) && isOver(row) && isHomeless(row));
    const rows = [...deleted, ...others];
    const going = new Set(rows.map(({ id }) => id));
    for (const id of await database.table<Trashed, string>(table).toCollection().primaryKeys())
      if (!going.has(id)) there.add(id);
    over.set(table, { rows, deleted });
  }
  return over;
}

const trashedIn = (table: Table): Promise<Trashed[]> =>
  database
    .table<Trashed>(table)
    .filter(({ deletedAt }) => deletedAt !== undefined)
    .toArray();

/** Organisations merged into one that is purged or missing. */
async function withoutHome(isOver: (row: Organisation) => boolean): Promise<Set<string>> {
  const merged = await database.organisations.filter(({ mergedInto }) => mergedInto !== undefined).toArray();
  const homes = await Promise.all(merged.map(mergeTargetOf));
  const isGone = (home: Organisation) => home.mergedInto !== undefined || isOver(home);
  return new Set(merged.filter((_, at) => homes[at] && isGone(homes[at])).map(({ id }) => id));
}
