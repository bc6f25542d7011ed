import type { Organisation } from '~/domain/organisations/organisation';
import { REFERENCES } from '~/domain/schema/references';
import { RECORD_TABLES, type RecordTables } from '~/domain/schema/tables';
import { isDeletedByUser, type RecordRow } from '~/domain/sync/beginnings';
import { database } from '../core/database';
import { mergedAmong } from '../queries/folded';
import { mergeTargetOf } from '../queries/matching/matches';

type Table = keyof RecordTables;
interface Trashed extends RecordRow {
  mergedInto?: string;
  folded?: string[];
}

/** Records that go for good. */
export interface Purgeable {
  rows: RecordRow[];
  /** Those that somebody deleted, or that had gone into such: no file brings them back. The others only belonged to one, and go with it wherever it is gone. */
  deleted: RecordRow[];
}

/** What of the trash is to go for good, by table: what somebody deleted before an instant, what belonged to that, and what had gone into it. What went into something that stays stays as long as that: an organisation to be recognised by, a lead for its history, a person for what only that record held. */
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
      row.mergedInto ? merged.has(row.id) : isDeletedByUser(row) && isOver(row) && !kept.has(row.id),
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

/** Organisations that went into one that is over, or is gone. */
async function withoutHome(isOver: (row: Organisation) => boolean): Promise<Set<string>> {
  const merged = await database.organisations.filter(({ mergedInto }) => mergedInto !== undefined).toArray();
  const homes = await Promise.all(merged.map(mergeTargetOf));
  const isGone = (home: Organisation) => home.mergedInto !== undefined || isOver(home);
  return new Set(merged.filter((_, at) => homes[at] && isGone(homes[at])).map(({ id }) => id));
}
