import type { Table, Transaction } from 'dexie';
import { Problem } from '~/domain/problem';
import type { RecordTables } from '~/domain/schema/tables';
import { eachPage } from './each-page';
import { MIGRATIONS, rowAt, schemaAt } from './migrations';
import { hasCause, nameOf } from './refusal';

type Row = Record<string, unknown>;

/** Migrates the rows of the tables a version changed, in the upgrade's own transaction, and checks the outcome: no row and no field is lost, and each row that could be read can still be read. @throws Problem 'database-upgrade-failed', by which the database stays as it was; QuotaExceededError */
export async function migrated(upgrade: Transaction, version: number): Promise<void> {
  try {
    const before = await rowCounts(upgrade);
    for (const table of Object.keys(MIGRATIONS[version] ?? {}))
      await migratedTable(upgrade.table(table), table as keyof RecordTables, version);
    const after = await rowCounts(upgrade);
    for (const [table, count] of before) if (after.get(table) !== count) throw upgradeFailure(table);
  } catch (failure) {
    if (failure instanceof Problem || hasCause(failure, 'QuotaExceededError')) throw failure;
    throw upgradeFailure(nameOf(failure));
  }
}

/** Why an upgrade failed: a table, its field or the name of an error, never a value. */
export const upgradeFailure = (subject: string): Problem => new Problem('database-upgrade-failed', subject);

async function rowCounts(upgrade: Transaction): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  // Dexie's own notes have no table.
  for (const name of upgrade.idbtrans.objectStoreNames)
    if (!name.startsWith('$')) counts.set(name, await upgrade.table(name).count());
  return counts;
}

async function migratedTable(stored: Table, table: keyof RecordTables, version: number): Promise<void> {
  const [was, is] = [schemaAt(table, version - 1), schemaAt(table, version)];
  const changed = MIGRATIONS[version]?.[table]?.before ?? {};
  // Rows that were unreadable before do not hold the upgrade back: they are set aside when they are met.
  const unreadable = new Set<unknown>();
  await eachPage(stored, async (rows) => {
    const next = rows.map((row) => {
      if (!was.safeParse(row).success) unreadable.add(row.id);
      return rowAt(version, table, row);
    });
    for (const [at, row] of rows.entries()) {
      const lost = lostField(row, next[at], (field) => field in is.shape && !(field in changed));
      if (lost) throw upgradeFailure(`${table}.${lost}`);
    }
    await stored.bulkPut(next);
  });
  // Read again, as it is what was stored that counts.
  await eachPage(stored, (rows) => {
    for (const row of rows.filter(({ id }) => !unreadable.has(id))) {
      const { error } = is.safeParse(row);
      if (error) throw upgradeFailure(`${table}.${String(error.issues[0]?.path[0])}`);
    }
  });
}

/** A field that a migration has taken out of a row and was to leave. */
const lostField = (row: Row, next: Row | undefined, isLeft: (field: string) => boolean): string | undefined =>
  Object.keys(row).find((field) => row[field] !== undefined && next?.[field] === undefined && isLeft(field));
